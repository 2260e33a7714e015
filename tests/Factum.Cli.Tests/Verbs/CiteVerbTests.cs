namespace Factum.Cli.Tests.Verbs;

public sealed class CiteVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CiteVerbTests() => Harbour.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("founded in 1987", 0, "[minutes: \"founded in 1987\"]")]
    [InlineData("Founded in 1987", 1, "[minutes: \"founded in 1987\"]")]
    [InlineData("sells", 0, "[minutes: \"It sells\"]")]
    [InlineData("the shop was opened in 1987", 1, "[minutes: \"The shop was founded in 1987\"]")]
    [InlineData("Present … Brook", 0, "[minutes: \"Present … Brook\"]")]
    public void The_citation_is_the_shortest_that_stands_there_once(string words, int exitCode, string citation)
    {
        ToolRun run = ToolRun.Of("cite", "minutes.txt", words, folder.FullPath, "--brief");
        Assert.Equal((exitCode, citation + "\n"), (run.ExitCode, run.Output));
        Assert.Equal(exitCode == 0, !run.Error.Contains("the words are", StringComparison.Ordinal));
    }

    /// <summary>As given, as printed, in part: the citation has the word as one reads it, and a check finds it.</summary>
    [Theory]
    [InlineData("passage")]
    [InlineData("pas-sage")]
    [InlineData("pas- sage")]
    [InlineData("sage")]
    public void A_word_that_a_line_end_breaks_is_cited_whole(string words)
    {
        folder.Write("documents/minutes.txt", "The long pas-\r\n  sage ended.\r\n");
        ToolRun run = ToolRun.Of("cite", "minutes.txt", words, folder.FullPath, "--brief");
        Assert.Equal((0, "[minutes: \"passage\"]\n"), (run.ExitCode, run.Output));
        Assert.Equal(0, ToolRun.Of("cite", "minutes.txt", "long passage ended", folder.FullPath).ExitCode);
    }

    [Fact]
    public void What_never_becomes_unique_gets_a_locator()
    {
        folder.Write("documents/minutes.txt", "tea\n\ntea\n");
        ToolRun run = ToolRun.Of("cite", "minutes.txt", "tea", folder.FullPath, "--line", "3", "--brief");
        Assert.Equal((0, "[minutes, line 3: \"tea\"]\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void What_is_nowhere_ends_with_2() => Assert.Equal(2, ToolRun.Of("cite", "minutes.txt", "zebra", folder.FullPath).ExitCode);
}
