namespace Factum.Cli.Tests.Files;

/// <summary>Severities that a project sets hold for the tool as for the build.</summary>
public sealed class SeveritiesTests : IDisposable
{
    private readonly TemporaryFolder folder = Harbour.WriteTo(new TemporaryFolder());

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "", "1 error, 1 warning, 0 notes", 1)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2003.severity = warning\n", "0 errors, 2 warnings, 0 notes", 0)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2001.severity = error\n", "2 errors, 0 warnings, 0 notes", 1)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2003.severity = none\n", "0 errors, 1 warning, 0 notes", 0)]
    [InlineData(".editorconfig", "[*.facts]\nfacts.FACT2001.severity = suggestion\n", "1 error, 0 warnings, 1 note", 1)]
    [InlineData(".editorconfig", "[*.facts]\nfacts.FACT2001.severity = silent\n", "1 error, 0 warnings, 0 notes", 1)]
    [InlineData(".editorconfig", "[b.facts]\nfacts.FACT2001.severity = none\n", "1 error, 1 warning, 0 notes", 1)]

    // The compiler heeds its own keys in a .globalconfig only.
    [InlineData(".editorconfig", "[*.facts]\ndotnet_diagnostic.FACT2001.severity = none\n", "1 error, 1 warning, 0 notes", 1)]
    public void A_rule_has_the_severity_that_is_written(string file, string text, string counts, int exitCode)
    {
        if (file.Length > 0)
            folder.Write(file, text);
        ToolRun run = ToolRun.Of("check", folder.FullPath);
        Assert.Contains(counts, run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void The_command_line_has_the_last_word()
    {
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2003.severity = warning\n");
        Assert.Contains("2 errors, 0 warnings", ToolRun.Of("check", folder.FullPath, "--warnings-as-errors").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_disagree_hold_neither_and_it_is_said()
    {
        folder.Write("facts/a.facts", Harbour.Facts).Write("facts/documents/minutes.txt", Harbour.Minutes);
        folder.Write(".globalconfig", "dotnet_diagnostic.FACT2003.severity = warning\n").Write("facts/.globalconfig", "dotnet_diagnostic.FACT2003.severity = none\n");
        ToolRun run = ToolRun.Of("check", folder["facts"]);
        Assert.Contains("1 error, 1 warning", run.Output, StringComparison.Ordinal);
        Assert.Contains("say different things of 'dotnet_diagnostic.fact2003.severity', so neither holds", run.Error, StringComparison.Ordinal);
    }
}
