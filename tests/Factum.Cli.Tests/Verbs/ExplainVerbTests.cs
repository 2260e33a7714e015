namespace Factum.Cli.Tests.Verbs;

public sealed class ExplainVerbTests
{
    [Theory]
    [InlineData("FACT2003")]
    [InlineData("fact2003")]
    [InlineData("QuoteNotInDocument")]
    public void A_rule_is_found_by_id_and_by_name(string name) =>
        Assert.StartsWith("# FACT2003 QuoteNotInDocument\n", ToolRun.Of("explain", name).Output, StringComparison.Ordinal);

    [Fact]
    public void Of_a_rule_that_is_none_the_nearest_is_named()
    {
        ToolRun run = ToolRun.Of("explain", "QuoteNotInDocment");
        Assert.Equal((2, "factum: there is no rule 'QuoteNotInDocment'; did you mean 'QuoteNotInDocument'\n"), (run.ExitCode, run.Error));
    }
}
