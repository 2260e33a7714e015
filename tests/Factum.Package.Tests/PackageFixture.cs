using System.Globalization;
using System.Reflection;

[assembly: AssemblyFixture(typeof(Factum.Package.Tests.PackageFixture))]

namespace Factum.Package.Tests;

/// <summary>Packs the working tree once, into a feed of its own and through build folders of its own, so that nothing else in the repository is touched.</summary>
public sealed class PackageFixture : IDisposable
{
    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("factum-package-").FullName;
        Feed = Path.Combine(Folder, "feed");
        Packages = Path.Combine(Folder, "packages");
        Pack(Repository, Feed, "--artifacts-path", Path.Combine(Folder, "build"), $"-p:MinVerVersionOverride={Version}").Succeeded();
    }

    public static string Repository { get; } = Metadata("Repository");

    public static string PublicKey { get; } = Metadata("PublicKey");

    /// <summary>Never used before: no cache holds another package of it.</summary>
    public static string Version { get; } = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    public string Folder { get; }
    public string Feed { get; }

    /// <summary>Where the packages of this run's consumers are unpacked.</summary>
    public string Packages { get; }

    public string PackagePath => Path.Combine(Feed, $"Factum.{Version}.nupkg");
    public string SymbolsPath => Path.Combine(Feed, $"Factum.{Version}.snupkg");

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    internal static CommandResult Pack(string source, string feed, params string[] settings) =>
        PackProject("src/Factum.Package", source, feed, settings);

    /// <summary>Packs another project of the working tree into the feed.</summary>
    internal CommandResult Pack(string project, params string[] settings) =>
        PackProject(project, Repository, Feed, ["--artifacts-path", Path.Combine(Folder, "build"), $"-p:MinVerVersionOverride={Version}", .. settings]);

    private static CommandResult PackProject(string project, string source, string feed, params string[] settings) =>
        Command.DotNet(source, ["pack", project, "-c", "Release", "-o", feed, "-p:ContinuousIntegrationBuild=true", "-p:UseSharedCompilation=false", .. settings]);

    public void Dispose()
    {
        // Git marks its objects read-only.
        foreach (string path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(path, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }

    private static string Metadata(string key) =>
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
