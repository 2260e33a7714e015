using Factum.Consistency.Rules;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Consistency;

public sealed class OriginPolicyTests
{
    private const string Sources = """
        source gazette "The Gazette"
        source herald "The Herald"
        source ledger "The Ledger"
        source copy "A copy" { derives-from gazette [gazette] }
        source reprint "A reprint" { derives-from gazette [gazette] }
        source extract "An extract" { derives-from copy [gazette] }
        firm acme "Acme"
        firm brass "Brass"

        """;

    [Theory]
    [InlineData("2", "person", "born 1969 [gazette] [copy] [reprint] [extract]", "'born' of 'It' is '1969' by four citations, one origin ('gazette'); the project asks for two at least")]
    [InlineData("2", "person", "born 1969 [gazette] [herald]")]
    [InlineData("13", "person", "born 1969 [gazette] [herald]", "'born' of 'It' is '1969' by two citations, two origins ('gazette', 'herald'); the project asks for 13 at least")]
    [InlineData("2", "person", "born 1969 [gazette]\n born 1969-05 [copy]", "'born' of 'It' is '1969-05' by two citations, one origin ('gazette'); the project asks for two at least")]
    // What says another value does not bear this one.
    [InlineData("2", "person", "@preferred(\"so\")\n born 1969 [gazette]\n born 1970 [herald]", "'born' of 'It' is '1969' by one citation, one origin ('gazette'); the project asks for two at least")]
    [InlineData("2", "person", "born 1969 [gazette]\n born 1970 [herald]")]
    // Each value of a list stands for itself.
    [InlineData("2", "person", "founder-of acme [gazette]\n founder-of brass [herald]", "'founder-of' of 'It' is 'acme' by one citation, one origin ('gazette'); the project asks for two at least, as for one other value")]
    [InlineData("2", "person", "founder-of acme, brass [gazette]\n founder-of brass [herald]", "'founder-of' of 'It' is 'acme' by one citation, one origin ('gazette'); the project asks for two at least")]
    [InlineData("2", "person", "role \"scientist\" [gazette]\n role \"chief scientist\" [herald] [ledger]")]
    [InlineData("2", "person", "role \"scientist\" [gazette] [ledger]\n role \"chief scientist\" [herald]", "'role' of 'It' is 'chief scientist' by one citation, one origin ('herald'); the project asks for two at least")]
    [InlineData("2", "offer", "by acme [gazette] [herald]\n outcome \"signed\" [gazette]\n outcome \"paid\" [herald]", "'outcome' of 'It' is 'signed' by one citation, one origin ('gazette'); the project asks for two at least, as for one other value")]
    // The most specific entry.
    [InlineData("2; person=1", "person", "born 1969 [gazette]")]
    [InlineData("2; person.born=1", "person", "born 1969 [gazette]")]
    [InlineData("person=2, person.born=1", "person", "born 1969 [gazette]")]
    [InlineData("1 | person.born = 2", "person", "born 1969 [gazette]", "'born' of 'It' is '1969' by one citation, one origin ('gazette'); the project asks for two at least")]
    [InlineData("0; organisation=2", "firm", "founded 1969 [gazette]", "'founded' of 'It' is '1969' by one citation, one origin ('gazette'); the project asks for two at least")]
    [InlineData("organisation=2; firm=1", "firm", "founded 1969 [gazette]")]
    [InlineData("firm=1; organisation.founded=2", "firm", "founded 1969 [gazette]", "'founded' of 'It' is '1969' by one citation, one origin ('gazette'); the project asks for two at least")]
    [InlineData("offer=2", "person", "born 1969 [gazette]")]
    [InlineData("", "person", "born 1969 [gazette]")]
    // Exempt.
    [InlineData("2", "person", "note \"checked\"\n note \"twice\" [gazette]")]
    [InlineData("2", "source", "publisher \"Acme\"\n author \"Jane\" [gazette]\n derives-from gazette [gazette]\n also-known-as \"That\" [gazette]")]
    [InlineData("2", "person", "born 1969")]
    [InlineData("2", "person", "@allow(FACT3030, \"a register of births\")\n born 1969 [gazette]")]
    public void Asks(string minimum, string kind, string members, params string[] messages) => Assert.Equal(messages, Of(minimum, kind, members).Select(diagnostic => diagnostic.Message));

    [Xunit.Fact]
    public void It_stands_at_the_deciding_claim_and_the_other_citations_are_related()
    {
        FactDiagnostic diagnostic = Assert.Single(Of("2", "person", "born 1969 [gazette]\n born 1969-05 [copy]\n born 1969 [against herald] [reprint]"));
        Assert.Equal(("test.facts(11)", "test.facts(10) test.facts(12)"), (diagnostic.Site.ToString(), string.Join(" ", diagnostic.Related)));
    }

    [Xunit.Fact]
    public void A_citation_that_failed_is_counted_and_is_no_origin()
    {
        CheckedSet set = FactTest.Run("""
            source gazette "The Gazette" { document "gazette.txt" }
            person jane "Jane" {
                born 1969 ["born in 1969"]
            }
            === documents/gazette.txt
            Jane was born long ago.
            === settings
            minimum-origins: 1
            """.Replace("[\"", "[gazette: \"", StringComparison.Ordinal));
        Assert.Equal("'born' of 'Jane' is '1969' by one citation, no origins; the project asks for one at least", Assert.Single(set.Diagnostics, diagnostic => diagnostic.Rule == TooFewOrigins.Rule).Message);
    }

    private static IEnumerable<FactDiagnostic> Of(string minimum, string kind, string members) =>
        FactTest.Run($"{Sources}{kind} it \"It\" {{\n {members}\n}}\n=== settings\nminimum-origins: {minimum}\n").Diagnostics.Where(diagnostic => diagnostic.Rule == TooFewOrigins.Rule);
}
