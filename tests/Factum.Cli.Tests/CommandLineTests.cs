namespace Factum.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Help_names_the_verbs()
    {
        ToolRun run = ToolRun.Of("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("check", run.Output, StringComparison.Ordinal);
        Assert.Contains("format", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("prune")]
    [InlineData("check", "a", "b")]
    [InlineData("check", "--as-of")]
    public void A_call_that_is_not_understood_ends_with_2(params string[] arguments) => Assert.Equal(2, ToolRun.Of(arguments).ExitCode);

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        ToolRun run = ToolRun.Of("check", folder["nowhere"]);
        Assert.Equal((2, "", $"factum: there is no folder '{folder["nowhere"]}'\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_folder_without_fact_files_is_no_success()
    {
        ToolRun run = ToolRun.Of("check", folder.FullPath);
        Assert.Equal((2, "", $"factum: there is no fact file in '{folder.FullPath}'\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_folder_of_documents_that_is_not_there_is_named()
    {
        folder.Write("a.facts", "");
        ToolRun run = ToolRun.Of("check", folder.FullPath, "--documents", folder["nowhere"]);
        Assert.Equal((2, $"factum: there is no folder '{folder["nowhere"]}' of documents\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_day_that_is_none_is_named()
    {
        folder.Write("a.facts", "");
        ToolRun run = ToolRun.Of("check", folder.FullPath, "--as-of", "2026-13-01");
        Assert.Equal((2, "factum: '2026-13-01' is not a date such as '2026-01-31'\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_path_to_format_that_is_not_there_is_named()
    {
        ToolRun run = ToolRun.Of("format", folder["nowhere.facts"]);
        Assert.Equal((2, $"factum: there is no file or folder '{folder["nowhere.facts"]}'\n"), (run.ExitCode, run.Error));
    }
}
