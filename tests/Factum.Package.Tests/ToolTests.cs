using System.IO.Compression;
using System.Reflection.PortableExecutable;
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
        using ZipArchive package = ZipFile.OpenRead(tool.PackagePath());
        Assert.All((string[])["README.md", "icon.png", "Factum.Tool.nuspec"], name => Assert.NotNull(package.GetEntry(name)));
        Assert.Contains(package.Entries, entry => entry.FullName.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_installed_is_compiled_for_the_machine() => Assert.True(IsCompiledAhead(tool.InstalledAssembly("Factum.Core.dll")));

    [Fact]
    public void The_package_for_any_machine_is_compiled_where_it_runs()
    {
        using ZipArchive package = ZipFile.OpenRead(tool.PackagePath("any"));
        ZipArchiveEntry core = Assert.Single(package.Entries, entry => entry.Name == "Factum.Core.dll");
        using MemoryStream assembly = new();
        using (Stream packed = core.Open())
            packed.CopyTo(assembly);
        Assert.False(IsCompiledAhead(assembly.ToArray()));
        Assert.DoesNotContain(package.Entries, entry => entry.Name.Contains("CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_for_any_machine_works()
    {
        tool.WriteHarbour("any");
        Assert.Contains("0 errors, 0 warnings", tool.RunForAny("check", "any").Succeeded().Output, StringComparison.Ordinal);
    }

    /// <summary>Whether an assembly has native code beside its own.</summary>
    private static bool IsCompiledAhead(byte[] assembly)
    {
        using PEReader reader = new(new MemoryStream(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}

/// <summary>Packed and installed once for all runs: as it is released, but for this platform and for any, since each platform is compiled for.</summary>
public sealed class InstalledTool
{
    private readonly PackageFixture fixture;
    private readonly string folder, installed, program;
    private readonly Lazy<string> programForAny;

    public InstalledTool(PackageFixture fixture)
    {
        this.fixture = fixture;
        fixture.Pack("src/Factum.Cli", "-p:ToolPlatforms=host").Succeeded();
        folder = fixture.NewFolder("tool-runs");
        installed = fixture.NewFolder("tool");
        program = Install("Factum.Tool", installed);
        programForAny = new Lazy<string>(() => Install("Factum.Tool.any", fixture.NewFolder("tool-any")));
    }

    /// <param name="platform">Null for the package that names the others.</param>
    public string PackagePath(string? platform = null) => Path.Combine(fixture.Feed, $"Factum.Tool.{(platform is null ? "" : platform + ".")}{PackageFixture.Version}.nupkg");

    public byte[] InstalledAssembly(string name) => File.ReadAllBytes(Assert.Single(Directory.EnumerateFiles(installed, name, SearchOption.AllDirectories)));

    internal CommandResult Run(params string[] arguments) => Command.Run(folder, program, arguments);

    internal CommandResult RunForAny(params string[] arguments) => Command.Run(folder, programForAny.Value, arguments);

    private string Install(string package, string into)
    {
        Command.DotNet(folder, "tool", "install", package, "--tool-path", into, "--version", PackageFixture.Version, "--source", fixture.Feed).Succeeded();
        return Path.Combine(into, OperatingSystem.IsWindows() ? "factum.exe" : "factum");
    }

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
