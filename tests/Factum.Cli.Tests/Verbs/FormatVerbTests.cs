using System.Text;

namespace Factum.Cli.Tests.Verbs;

public sealed class FormatVerbTests : IDisposable
{
    private const string Ragged = "firm a \"A\" {\nfounded 1987\n      sector   \"books\" // kept\n}\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_brought_into_the_one_layout_and_stays_in_it()
    {
        folder.Write("a.facts", Ragged);
        ToolRun first = ToolRun.Of("format", folder.FullPath);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.EndsWith("1 fact file(s), 1 formatted\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("    founded", File.ReadAllText(folder["a.facts"]), StringComparison.Ordinal);
        Assert.Equal((0, "1 fact file(s), 0 formatted\n"), (ToolRun.Of("format", folder.FullPath).ExitCode, ToolRun.Of("format", folder.FullPath).Output));
        Assert.Equal(0, ToolRun.Of("format", "--check", folder.FullPath).ExitCode);
    }

    [Fact]
    public void Check_names_the_first_line_that_would_change_and_writes_nothing()
    {
        folder.Write("a.facts", Ragged);
        ToolRun run = ToolRun.Of("format", "--check", folder["a.facts"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"a\.facts\(2\): is not in the one layout\n1 fact file\(s\) checked, 1 to format\n$", run.Output);
        Assert.Equal(Ragged, File.ReadAllText(folder["a.facts"]));
    }

    [Fact]
    public void Line_endings_and_mark_are_kept()
    {
        byte[] before = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ragged.Replace("\n", "\r\n", StringComparison.Ordinal))];
        folder.Write("a.facts", before);
        Assert.Equal(0, ToolRun.Of("format", folder.FullPath).ExitCode);
        byte[] after = File.ReadAllBytes(folder["a.facts"]);
        Assert.NotEqual(before, after);
        Assert.Equal(Encoding.UTF8.Preamble, after.AsSpan(0, 3));
        Assert.Equal(after.Count(one => one == '\n'), after.Count(one => one == '\r'));
    }

    [Fact]
    public void A_file_that_is_no_text_is_left_alone_and_ends_with_2()
    {
        folder.Write("a.facts", [0x2F, 0x2F, 0xE9, 0x0A]);
        ToolRun run = ToolRun.Of("format", folder.FullPath);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.facts: error: fact file cannot be read as text: it is not UTF-8\n", run.Error, StringComparison.Ordinal);
        Assert.Equal([0x2F, 0x2F, 0xE9, 0x0A], File.ReadAllBytes(folder["a.facts"]));
    }

    [Fact]
    public void A_broken_file_loses_nothing()
    {
        folder.Write("a.facts", "firm a {\n  founded [[ \"x\n}}} %% ~ \n   person\n");
        string Ink(string text) => new([.. text.Where(character => !char.IsWhiteSpace(character))]);
        string before = Ink(File.ReadAllText(folder["a.facts"]));
        ToolRun.Of("format", folder.FullPath);
        Assert.Equal(before, Ink(File.ReadAllText(folder["a.facts"])));
    }
}
