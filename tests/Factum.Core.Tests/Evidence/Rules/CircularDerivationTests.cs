using Factum.Testing;
using Xunit;

namespace Factum.Evidence.Rules;

public sealed class CircularDerivationTests
{
    private const string Sources = """
        source gazette "The Gazette"
        source herald "The Herald"
        source reprint "Reprint" { derives-from gazette [gazette] }
        person jane "Jane"

        """;

    [Theory]
    [InlineData("@reported(herald)\n born 1969 [gazette]\n @reported(gazette)\n born 1969 [herald]", "gazette → herald → gazette", "herald → gazette → herald")]
    [InlineData("@reported(reprint)\n born 1969 [gazette]", "gazette → reprint → gazette")]
    [InlineData("@reported(reprint)\n born 1969 [herald]\n @reported(herald)\n born 1969 [gazette]", "gazette → herald → reprint → gazette", "herald → reprint → gazette → herald")]
    [InlineData("@reported(reprint)\n role \"founder\" [herald]\n @reported(herald)\n role \"founder\" [gazette]", "gazette → herald → reprint → gazette", "herald → reprint → gazette → herald")]
    public void Reports_of_one_fact_that_come_back(string members, params string[] chains) =>
        Assert.Equal(chains.Select(chain => $"Source '{chain.Split(' ')[0]}' derives from itself: {chain}"), Messages(members).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("@reported(herald)\n born 1969 [gazette]\n @reported(gazette)\n home \"London\" [herald]")]
    [InlineData("@reported(herald)\n role \"founder\" [gazette]\n @reported(gazette)\n role \"investor\" [herald]")]
    [InlineData("@reported(gazette)\n born 1969 [gazette]")]
    [InlineData("@reported(gazette)\n born 1969 [reprint]")]
    [InlineData("@reported(jane)\n born 1969 [gazette]\n @reported(jane)\n born 1969 [herald]")]
    [InlineData("@reported(herald)\n born 1969 [gazette]\n @reported(gazette)\n born 1969 [against herald]")]
    public void Others_that_do_not(string members) => Assert.Empty(Messages(members));

    [Xunit.Fact]
    public void A_long_circle_is_shown_by_its_ends()
    {
        string sources = string.Concat(Enumerable.Range(0, 30).Select(i => $"source s{i} \"S{i}\" {{ derives-from s{(i + 1) % 30} [s{i}] }}\n"));
        CheckedSet set = FactTest.Run(sources);
        Assert.Contains(set.Diagnostics, diagnostic => diagnostic.Message == "Source 's0' derives from itself: s0 → s1 → s2 → s3 → s4 → s5 → … → s25 → s26 → s27 → s28 → s29 → s0");
    }

    private static IEnumerable<string> Messages(string members) =>
        FactTest.Run($"{Sources}person jane {{\n {members}\n}}\n").Diagnostics.Where(diagnostic => diagnostic.Rule == CircularDerivation.Rule).Select(diagnostic => diagnostic.Message);
}
