namespace Factum.Cli.Tests.Verbs;

public sealed class MinimumOriginsTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("a.facts", "source minutes \"Minutes\" {\n    document \"minutes.txt\"\n}\n\nfirm books \"Harbour Books\" {\n    founded 1987 [minutes: \"founded in 1987\"]\n}\n")
        .Write("documents/minutes.txt", "Harbour Books was founded in 1987.\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2", "warning FACT3030: 'founded' of 'Harbour Books' is '1987' by one citation, one origin ('minutes'); the project asks for two at least")]
    [InlineData("2; firm=1", "0 warnings")]
    [InlineData("organisation.founded=3", "the project asks for three at least")]
    public void Facts_are_held_against_it(string minimum, string expected) =>
        Assert.Contains(expected, ToolRun.Of("check", folder.FullPath, "--minimum-origins", minimum).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("many", "factum: --minimum-origins: 'many' has to be a number from 0 to 999, 'kind=number' or 'kind.property=number'\n")]
    [InlineData("2; frm=1", "factum: --minimum-origins: 'frm=1' has to be of a kind that exists: none is called 'frm', did you mean 'firm'\n")]
    public void What_cannot_be_read_ends_with_2(string minimum, string error)
    {
        ToolRun run = ToolRun.Of("check", folder.FullPath, "--minimum-origins", minimum);
        Assert.Equal((2, error), (run.ExitCode, run.Error));
    }
}
