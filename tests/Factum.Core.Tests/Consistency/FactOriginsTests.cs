using Xunit;

namespace Factum.Consistency;

/// <summary>Origins counted as an adversary would have them miscounted: too many.</summary>
public sealed class FactOriginsTests
{
    private const string Sources = """
        source gazette "The Gazette"
        source herald "The Herald"
        source ledger "The Ledger"
        source copy "A copy"          { derives-from gazette [gazette] }
        source second-copy "Another"  { derives-from copy [gazette] }
        source digest "A digest"      { derives-from gazette, herald [gazette] }
        source ring-a "Ring A"        { derives-from ring-b [gazette] }
        source ring-b "Ring B"        { derives-from ring-c [gazette] }
        source ring-c "Ring C"        { derives-from ring-b [gazette] }
        source narcissus "Narcissus"  { derives-from narcissus [gazette] }
        source rumour "Rumour"        { derives-from unknown [gazette] }
        source hearsay "Hearsay"      { derives-from rumour [gazette] }
        source disowned "Disowned"    {
            @denied
            derives-from gazette [gazette]
        }
        source withdrawn "Withdrawn"  {
            @deprecated("not so")
            derives-from gazette [gazette]
        }
        source perhaps "Perhaps"      {
            @possible
            derives-from gazette [gazette]
        }
        person joe "Joe"

        """;

    [Theory]
    // Retellings.
    [InlineData("born 1969 [gazette] [copy] [second-copy] [gazette]", 1, "gazette")]
    [InlineData("born 1969 [copy] [second-copy]", 1, "gazette")]
    [InlineData("born 1969 [copy] [ledger]", 2, "gazette ledger")]
    [InlineData("born 1969 [copy]\n @caption\n born 1969 [second-copy]\n @headline\n born 1969 [gazette]", 1, "gazette")]
    [InlineData("born 1969 [perhaps] [gazette]", 1, "gazette")]
    [InlineData("born 1969 [disowned] [gazette]", 2, "disowned gazette")]
    [InlineData("born 1969 [withdrawn] [gazette]", 2, "gazette withdrawn")]
    // An account counts for one, however many it may go back to.
    [InlineData("born 1969 [digest]", 1, "gazette herald")]
    [InlineData("born 1969 [digest] [digest]", 1, "gazette herald")]
    [InlineData("born 1969 [digest] [gazette]", 1, "gazette herald")]
    [InlineData("born 1969 [digest] [copy] [herald]", 2, "gazette herald")]
    [InlineData("born 1969 [digest] [ledger]", 2, "gazette herald ledger")]
    // Circles, whoever retells them.
    [InlineData("born 1969 [ring-a]", 1, "ring-b")]
    [InlineData("born 1969 [ring-a] [ring-b] [ring-c]", 1, "ring-b")]
    [InlineData("born 1969 [narcissus] [narcissus]", 1, "narcissus")]
    [InlineData("born 1969 [ring-a] [gazette]", 2, "gazette ring-b")]
    // Attributions.
    [InlineData("@reported(joe)\n born 1969 [gazette]\n @reported(joe)\n born 1969 [ledger]", 1, "joe")]
    [InlineData("@reported(joe)\n born 1969 [copy]\n born 1969 [second-copy]", 1, "joe")]
    [InlineData("@reported(joe)\n born 1969 [copy]\n born 1969 [gazette]", 2, "gazette joe")]
    [InlineData("@reported(joe)\n born 1969 [gazette]\n born 1969 [copy]", 1, "joe")]
    [InlineData("@reported(joe)\n born 1969 [gazette]\n @headline\n born 1969 [gazette]", 1, "joe")]
    [InlineData("@reported(gazette)\n born 1969 [gazette]", 1, "gazette")]
    [InlineData("@reported(copy)\n born 1969 [second-copy]\n born 1969 [gazette]", 1, "gazette")]
    [InlineData("@reported(herald)\n born 1969 [copy]\n born 1969 [second-copy]\n born 1969 [herald]", 1, "herald")]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n @reported(ledger)\n born 1969 [gazette]", 1, "gazette ledger")]
    // Nobody in particular adds nothing.
    [InlineData("@reported\n born 1969 [gazette]\n @reported(\"a friend\")\n born 1969 [ledger]\n @reported\n born 1969 [herald]", 1, "gazette herald ledger")]
    [InlineData("@reported\n born 1969 [gazette]\n @reported(\"a friend\")\n born 1969 [ledger]\n born 1969 [herald]", 1, "gazette herald ledger")]
    [InlineData("born 1969 [rumour] [hearsay]", 1, "rumour")]
    [InlineData("born 1969 [rumour] [gazette]", 1, "gazette rumour")]
    [InlineData("@reported\n born 1969 [gazette]\n born 1969 [copy]", 1, "gazette")]
    // What somebody expects or thinks is said in the source's own voice.
    [InlineData("@expected\n born 1969 [gazette]\n @expected\n born 1969 [ledger]", 2, "gazette ledger")]
    [InlineData("@alleged\n born 1969 [gazette]\n @alleged\n born 1969 [ledger]", 1, "gazette ledger")]
    // Evidence against is no account of it, nor is what is withdrawn.
    [InlineData("born 1969 [gazette] [against ledger]", 1, "gazette")]
    [InlineData("born 1969 [gazette]\n @deprecated(\"old\")\n born 1969 [ledger]", 1, "gazette")]
    public void Of(string members, int atLeast, string origins)
    {
        FactOutcome outcome = FactText.Run($"{Sources}person jane \"Jane\" {{\n {members}\n}}").Outcome("jane", "born");
        Assert.Equal((atLeast, origins), (outcome.IndependentOrigins, string.Join(" ", outcome.Origins)));
    }

    [Xunit.Fact]
    public void A_quote_that_is_not_in_its_document_is_no_account()
    {
        CheckedSet set = Testing.FactTest.Run("""
            source gazette "The Gazette" { document "gazette.txt" }
            source herald "The Herald" { document "herald.txt" }
            person jane "Jane" {
                born 1969 [gazette: "born in 1969"] [herald: "born in 1969"]
            }
            === documents/gazette.txt
            Jane was born in 1969.
            === documents/herald.txt
            Jane was born long ago.
            """);
        FactOutcome outcome = set.Outcomes[set.Facts.Find("jane")!.FindFact("born")!];
        Assert.Equal((1, "gazette"), (outcome.IndependentOrigins, string.Join(" ", outcome.Origins)));
    }

    [Xunit.Fact]
    public void A_circle_of_thousands_is_one_origin_and_takes_no_time()
    {
        const int Count = 5_000;
        string ring = string.Concat(Enumerable.Range(0, Count).Select(i => $"source s{i} \"S{i}\" {{ derives-from s{(i + 1) % Count}, s{(i + 7) % Count} [s0] }}\n"));
        string cited = string.Concat(Enumerable.Range(0, 50).Select(i => $" [s{i * 99}]"));
        Assert.Equal(1, FactText.Run($"{ring}person jane \"Jane\" {{\n born 1969{cited}\n}}\n").Outcome("jane", "born").IndependentOrigins);
    }
}
