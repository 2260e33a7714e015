using System.IO.Compression;
using System.Text.Json;

namespace Factum.Package.Tests;

/// <summary>The tool, installed from its package as a user installs it: from a feed that has nothing else.</summary>
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    [Fact]
    public void Help_teaches_the_verbs()
    {
        string help = tool.Run("--help").Succeeded().Output;
        Assert.All((string[])["check", "cite", "lock", "format", "explain", "factum cite report.txt"], part => Assert.Contains(part, help, StringComparison.Ordinal));
    }

    [Fact]
    public void It_tells_its_version() => Assert.Contains(PackageFixture.Version, tool.Run("--version").Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void Facts_that_hold_are_checked()
    {
        tool.WriteHarbour("good");
        Assert.Contains("0 errors, 0 warnings", tool.Run("check", "good").Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "harbour.facts(14,33): error FACT2003: ")]
    [InlineData("github", "::error file=")]
    [InlineData("json", "\"id\": \"FACT2003\"")]
    [InlineData("sarif", "\"ruleId\": \"FACT2003\"")]
    public void A_quote_that_does_not_hold_is_an_error_in_every_output(string output, string part)
    {
        string folder = tool.WriteHarbour("bad-" + output);
        File.WriteAllText(Path.Combine(folder, "harbour.facts"), Harbour.Facts.Replace("founded in 1987\"", "founded in 1986\"", StringComparison.Ordinal));
        CommandResult run = tool.Run("check", folder, "--output", output).Failed();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        if (output is "json" or "sarif")
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Output).RootElement.ValueKind);
    }

    [Fact]
    public void What_is_locked_is_verified_without_the_documents()
    {
        string folder = tool.WriteHarbour("locked");
        Assert.Contains("locked 3 citations", tool.Run("lock", folder).Succeeded().Output, StringComparison.Ordinal);
        tool.Run("lock", folder, "--check").Succeeded();
        Directory.Delete(Path.Combine(folder, "documents"), recursive: true);
        Assert.Contains("0 verified, 3 verified by lock, 0 unchecked, 0 failed", tool.Run("check", folder).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_formatted_or_named()
    {
        string folder = tool.WriteHarbour("format"), path = Path.Combine(folder, "harbour.facts");
        File.WriteAllText(path, "person   ada \"Ada\"\n{\nage 41\n}\n");
        Assert.Equal(1, tool.Run("format", "--check", folder).ExitCode);
        tool.Run("format", folder).Succeeded();
        Assert.Equal("person ada \"Ada\" {\n    age  41\n}\n", File.ReadAllText(path));
        tool.Run("format", "--check", folder).Succeeded();
    }

    [Fact]
    public void Words_are_found_and_cited()
    {
        string folder = tool.WriteHarbour("cite");
        Assert.Contains("[minutes: \"", tool.Run("cite", "minutes.txt", "founded in", folder).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(2, tool.Run("cite", "minutes.txt", "quite another matter", folder).ExitCode);
    }

    [Fact]
    public void A_rule_is_explained() => Assert.Contains("FACT2003", tool.Run("explain", "FACT2003").Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void The_package_says_what_it_is()
    {
        using ZipArchive package = ZipFile.OpenRead(tool.PackagePath);
        Assert.All((string[])["README.md", "icon.png", "Factum.Tool.nuspec"], name => Assert.NotNull(package.GetEntry(name)));
        Assert.Contains(package.Entries, entry => entry.FullName.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
        Assert.DoesNotContain(package.Entries, entry => entry.Name.Contains("CodeAnalysis", StringComparison.Ordinal));
    }
}

/// <summary>Packed and installed once for all runs.</summary>
public sealed class InstalledTool
{
    private readonly string folder, program;

    public InstalledTool(PackageFixture fixture)
    {
        fixture.Pack("src/Factum.Cli").Succeeded();
        PackagePath = Path.Combine(fixture.Feed, $"Factum.Tool.{PackageFixture.Version}.nupkg");
        folder = fixture.NewFolder("tool-runs");
        string installed = fixture.NewFolder("tool");
        Command.DotNet(folder, "tool", "install", "Factum.Tool", "--tool-path", installed, "--version", PackageFixture.Version, "--source", fixture.Feed).Succeeded();
        program = Path.Combine(installed, OperatingSystem.IsWindows() ? "factum.exe" : "factum");
    }

    public string PackagePath { get; }

    internal CommandResult Run(params string[] arguments) => Command.Run(folder, program, arguments);

    internal string WriteHarbour(string name)
    {
        string project = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.Combine(project, "documents"));
        File.WriteAllText(Path.Combine(project, "harbour.facts"), Harbour.Facts);
        File.WriteAllText(Path.Combine(project, "documents", "minutes.txt"), Harbour.Minutes);
        File.WriteAllText(Path.Combine(project, "documents", "gazette.txt"), Harbour.Gazette);
        return project;
    }
}
