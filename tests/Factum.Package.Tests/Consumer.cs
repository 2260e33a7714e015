namespace Factum.Package.Tests;

/// <summary>A project of a user: outside the repository, with the package from the feed.</summary>
internal sealed class Consumer
{
    private readonly PackageFixture fixture;

    public Consumer(PackageFixture fixture, string name, string properties)
    {
        this.fixture = fixture;
        Folder = fixture.NewFolder(name);
        WriteProject(properties);
    }

    public string Folder { get; }

    public static Consumer Console(PackageFixture fixture, string name) =>
        new(fixture, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>");

    /// <summary>Packages that the machine already has are not fetched again; ours cannot be among them.</summary>
    public Consumer WriteProject(string properties) => Write("app.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <ImplicitUsings>enable</ImplicitUsings>
            <RootNamespace>Harbour</RootNamespace>
            <RestorePackagesPath>{fixture.Packages}</RestorePackagesPath>
            <RestoreAdditionalProjectFallbackFolders>{MachinePackages}</RestoreAdditionalProjectFallbackFolders>
            <RestoreAdditionalProjectSources>{fixture.Feed}</RestoreAdditionalProjectSources>
            <UseSharedCompilation>false</UseSharedCompilation>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factum" Version="{PackageFixture.Version}" />
          </ItemGroup>
        </Project>
        """);

    public Consumer Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public Consumer Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public CommandResult Restore() => Command.DotNet(Folder, "restore").Succeeded();

    public CommandResult Build(params string[] settings) => Command.DotNet(Folder, ["build", .. settings]);

    /// <summary>Builds what is restored and runs it.</summary>
    public CommandResult Run()
    {
        Build().Succeeded();
        return Command.DotNet(Folder, "run", "--no-build");
    }

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set && Directory.Exists(set) ? set
        : Directory.Exists(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"))
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")
        : "";
}
