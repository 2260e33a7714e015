namespace Factum.Cli.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    private const string Facts = """
        source minutes "Minutes of the board" {
            document  "minutes.txt"
        }

        according to minutes

        firm harbour-books "Harbour Books" {
            founded  1987    ["Harbour Books was founded in 1987"]
        }

        """;

    private readonly TemporaryFolder folder = new();

    public CheckVerbTests() => folder.Write("harbour.facts", Facts).Write("documents/minutes.txt", "Harbour Books was founded in 1987.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Facts_whose_quotes_hold_end_with_0()
    {
        ToolRun run = ToolRun.Of("check", folder.FullPath);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("0 errors, 0 warnings, 0 notes; 1 citation: 1 verified, 0 verified by lock, 0 unchecked, 0 failed; 1 claim with quotes: 1 stated, 0 inferred, 0 left to a reader, 0 not borne out\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_not_in_its_document_is_underlined_and_ends_with_1()
    {
        folder.Write("harbour.facts", Facts.Replace("was founded", "was opened", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("check", folder.FullPath);
        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.Split('\n');
        Assert.Matches(@"harbour\.facts\(8,\d+\): error FACT2\d{3}: ", lines[0]);
        Assert.Equal("     8 |     founded  1987    [\"Harbour Books was opened in 1987\"]", lines[1]);
        Assert.Matches(@"^       \| +\^+$", lines[2]);
        Assert.Contains("1 citation: 0 verified, 0 verified by lock, 0 unchecked, 1 failed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_counted_by_the_step_that_fails_them()
    {
        folder.Write("harbour.facts", Facts.TrimEnd()[..^1] + "    sector   \"tea\"    [\"sells books\"]\n    revenue  5 EUR    [\"earned 5 euros\"]\n}\n");
        folder.Write("documents/minutes.txt", "Harbour Books was founded in 1987. It sells books. Harbour Books allegedly earned 5 euros.\n");
        Assert.EndsWith("3 claims with quotes: 1 stated, 0 inferred, 0 left to a reader, 2 not borne out, 1 of them for words that were cut off\n", ToolRun.Of("check", folder.FullPath).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_prints_a_line_for_each()
    {
        folder.Write("harbour.facts", Facts.Replace("was founded", "was opened", StringComparison.Ordinal));
        Assert.All(ToolRun.Of("check", folder.FullPath, "--brief").Output.TrimEnd('\n').Split('\n')[..^1], line => Assert.Matches(@"\(\d+,\d+\): (error|warning|info) FACT\d{4}: ", line));
    }

    [Fact]
    public void Documents_may_lie_elsewhere()
    {
        folder.Write("elsewhere/minutes.txt", "Harbour Books was founded in 1987.\n");
        File.Delete(folder["documents/minutes.txt"]);
        Assert.Contains("1 unchecked", ToolRun.Of("check", folder.FullPath).Output, StringComparison.Ordinal);
        Assert.Contains("1 verified, ", ToolRun.Of("check", folder.FullPath, "--documents", folder["elsewhere"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_file_in_another_encoding_is_an_error()
    {
        folder.Write("latin.facts", [0x2F, 0x2F, 0xE9, 0x0A]);
        ToolRun run = ToolRun.Of("check", folder.FullPath);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("latin.facts(1,1): error FACT9003: ", run.Output, StringComparison.Ordinal);
    }

    /// <summary>It holds on its last day. After it, both the claim and the waiver are reported.</summary>
    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-07-02", 2)]
    public void A_waiver_expires_on_the_day_that_is_given(string asOf, int warnings)
    {
        folder.Write("more.facts", """
            firm tidal-press "Tidal Press" {
                @allow(FACT2001, "the archive is closed", until 2026-06-30)
                founded  1990
            }

            """);
        Assert.Contains($" {warnings} warning", ToolRun.Of("check", folder.FullPath, "--as-of", asOf).Output, StringComparison.Ordinal);
    }
}
