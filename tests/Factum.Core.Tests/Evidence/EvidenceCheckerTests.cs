using Factum.Binding;
using Factum.Evidence;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence;

public class EvidenceCheckerTests
{
    private const string Document = """

        === documents/gazette.txt
        Acme Works paid $1.5 billion for Brass & Co, said its chief Ada Byron in 2013. Perhaps it paid more.

        Mary Somerville did not leave. The loss was -5% then.
        === documents/herald.txt
        The weather was fine, and nobody left town.
        """;

    private static CheckedSet Check(string citations) => FactTest.Check(
        "source gazette \"The Gazette\" {\n    document \"gazette.txt\"\n}\n\nperson mary \"Mary Somerville\"\n\naccording to gazette\n\n" + "person ada \"Ada Byron\" {\n    known-for \"a thing\" " + citations + "\n}" + Document,
        Severity.Warning);

    [Theory]
    [InlineData("[\"{|FACT2006:5 billion|}\"]")]
    [InlineData("[\"{|FACT2006:5% then|}\"]")]
    [InlineData("[\"{|FACT2003:paid $1.6 billion|}\"]")]
    [InlineData("[\"{|FACT2003:paid $1.5 million|}\"]")]
    [InlineData("[\"{|FACT2003:paid $1/5 billion|}\"]")]
    [InlineData("[\"{|FACT2003:in 2014|}\"]")]
    [InlineData("[\"{|FACT2004:acme works paid|}\"]")]
    [InlineData("[\"{|FACT2005:The weather was fine|}\"]")]
    [InlineData("[\"{|FACT2007:Acme Works|}\"]", "line 3")]
    [InlineData("[\"{|FACT2011:Acme Works [never] paid|}\"]")]
    [InlineData("[\"{|FACT2011:Acme Works [2] paid|}\"]")]
    [InlineData("[\"{|FACT2011:Acme Works [probably] paid|}\"]")]
    [InlineData("[\"{|FACT2012:… […]|}\"]")]
    [InlineData("[\"Acme Works paid\", \"{|FACT2003:for Copper & Co|}\"]")]
    [InlineData("[against gazette: \"{|FACT2003:for Copper & Co|}\"]")]
    [InlineData("[\"{|FACT2009:in 2013 … Acme Works|}\"]")]
    public void A_quote_that_fails_is_reported_at_its_place(string citation, string locator = "")
    {
        CheckedSet set = Check(locator.Length == 0 ? citation : citation.Replace("[", $"[gazette, {locator}: ", StringComparison.Ordinal));
        Assert.Equal(new EvidenceSummary(0, 0, 0, 1), set.Summary);
        Assert.All(set.Citations.Values, outcome => Assert.NotNull(outcome.Reason));
    }

    [Theory]
    [InlineData("[\"paid $1.5 billion for Brass & Co\"]")]
    [InlineData("[\"[It] paid … in 2013\"]")]
    [InlineData("[\"{|FACT2051:{|FACT2041:Mary Somerville … leave|}|}\"]")]
    [InlineData("[\"{|FACT2010:Ada Byron … then|}\"]")]
    [InlineData("[gazette, line 3: \"{|FACT2051:{|FACT2042:did not leave|}|}\"]")]
    [InlineData("[\"The loss was −5% then\"]")]
    public void A_quote_that_is_there_is_verified(string citation)
    {
        CheckedSet set = Check(citation);
        Assert.Equal(new EvidenceSummary(1, 0, 0, 0), set.Summary);
        Assert.NotEmpty(set.Citations.Values.Single().Places);
    }

    [Xunit.Fact]
    public void What_is_not_checked_is_counted_and_reported_once()
    {
        CheckedSet set = FactTest.Check("""
            source gazette "The Gazette" {
                document {|FACT2015:"lost.txt"|}
            }

            according to gazette

            person ada "Ada Byron" {
                home "Ockham" ["lived in Ockham"], "London" ["lived in London"]
                known-for "letters" {|FACT2002:[gazette]|}
            }
            """.Replace("\"Ockham\" [\"lived in Ockham\"], \"London\" [", "\"Ockham\" [\"lived in Ockham\"]\n    home \"London\" [", StringComparison.Ordinal), Severity.Info);
        Assert.Equal(new EvidenceSummary(0, 0, 3, 0), set.Summary);
        Assert.Contains("2", set.Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "FACT2015").Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void The_nearest_passage_is_shown_with_the_words_that_differ()
    {
        string message = Check("[\"{|FACT2003:Acme Works bought Brass & Co|}\"]").Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "FACT2003").Message;
        Assert.Contains("'bought'", message, StringComparison.Ordinal);
        Assert.Contains("line 1", message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Roots_are_where_sources_go_back_to()
    {
        ProjectInput input = TextProject.Parse("""
            source gazette "The Gazette" {
                derives-from herald, times ["they say"]
            }

            source herald "The Herald" {
                derives-from times ["they say"]
            }

            source times "The Times"
            """);
        FactSet facts = FactCompiler.Check(input).Facts;
        SourceGraph graph = EvidenceChecker.Check(facts, input).Sources;
        Assert.Equal(["times"], graph.RootsOf("gazette"));
        Assert.Equal(["times"], graph.RootsOf("times"));
        Assert.Equal(["elsewhere"], graph.RootsOf("elsewhere"));
    }
}
