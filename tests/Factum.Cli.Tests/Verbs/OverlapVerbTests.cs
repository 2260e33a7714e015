using System.Text.Json;

namespace Factum.Cli.Tests.Verbs;

public sealed class OverlapVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OverlapVerbTests() => folder
        .Write("a.facts", "source gazette \"The Gazette\"\n")
        .Write("documents/gazette.txt", "Monday.\nThe harbour shop sells old books and new maps to sailors. It rained.\n")
        .Write("documents/herald.txt", "As we hear, the harbour shop sells old books and\nnew maps to sailors.\n")
        .Write("documents/ledger.txt", "Nothing was sold on that day in the whole of the town.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Pairs_are_shown_with_the_longest_passage()
    {
        ToolRun run = ToolRun.Of("overlap", folder.FullPath);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.EndsWith("herald.txt: 79 % of the first and 79 % of the second, 11 words", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^    longest: 11 words, .*gazette\.txt\(2,1\) and .*herald\.txt\(1,13\)$", lines[1]);
        Assert.Equal("    “The harbour shop sells old books and new maps to sailors”", lines[2]);
        Assert.Equal("3 documents, 1 pair with words in common", lines[3]);
    }

    [Fact]
    public void Json_holds_shares_and_places()
    {
        JsonElement pair = Assert.Single(JsonDocument.Parse(ToolRun.Of("overlap", folder.FullPath, "--output", "json").Output).RootElement.GetProperty("pairs").EnumerateArray());
        Assert.EndsWith("documents/gazette.txt", pair.GetProperty("first").GetString(), StringComparison.Ordinal);
        Assert.Equal((11, 11), (pair.GetProperty("sharedWords").GetInt32(), pair.GetProperty("longest").GetProperty("words").GetInt32()));
        JsonElement second = pair.GetProperty("longest").GetProperty("second");
        Assert.Equal((1, 13, 2, 20), (second.GetProperty("line").GetInt32(), second.GetProperty("column").GetInt32(), second.GetProperty("endLine").GetInt32(), second.GetProperty("endColumn").GetInt32()));
    }

    [Theory]
    [InlineData("12", 0)]
    [InlineData("11", 1)]
    public void Shorter_runs_are_no_runs(string words, int pairs) =>
        Assert.EndsWith(pairs == 1 ? "1 pair with words in common\n" : "0 pairs with words in common\n", ToolRun.Of("overlap", folder.FullPath, "--words", words).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--words", "1")]
    [InlineData("--documents", "/nowhere/at/all")]
    public void What_cannot_be_compared_ends_with_2(string option, string value) => Assert.Equal(2, ToolRun.Of("overlap", folder.FullPath, option, value).ExitCode);
}
