using Factum.SetUp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn.Inputs;

/// <summary>The MSBuild properties that we read, and a key of global configuration files, as texts: equal by value, so that a new options provider with the same values changes nothing.</summary>
internal sealed record HostOptions(SettingTexts Settings, string ProjectDirectory)
{
    /// <summary>
    /// An editor asks, and another server shows what is wrong in fact files. The package hands this over in design-time builds alone, by a file
    /// and not by a property: properties of the last build of any sort are what an editor reads.
    /// </summary>
    public bool IsLeftToServer { get; private init; }

    public static HostOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        return new HostOptions(
            new SettingTexts
            {
                Namespace = Property("FactumNamespace"),
                RootNamespace = Property("RootNamespace"),
                RootClass = Property("FactumRootClass"),
                Visibility = Property("FactumVisibility"),
                AsOf = Property("FactumAsOf"),
                RequireFacts = Property("FactumRequireFacts"),
                MinimumOrigins = Property("FactumMinimumOrigins") is { Length: > 0 } minimum ? minimum : Key("facts.minimum-origins"),
                Documents = Property("FactumDocuments"),
            },
            Property("ProjectDir"))
        {
            IsLeftToServer = Key("facts.left-to-server") == "true",
        };

        string Property(string name) => Key("build_property." + name);

        string Key(string name) => options.TryGetValue(name, out string? value) ? value : "";
    }

    public static string DirectoryOf(HostOptions options, CancellationToken cancellation) => options.ProjectDirectory;

    /// <summary>Folders of documents may be set as absolute paths; the core knows project-relative ones.</summary>
    public static ReadSettings SettingsOf(HostOptions options, CancellationToken cancellation)
    {
        ReadSettings read = SettingsReader.Read(options.Settings);
        return read with
        {
            Settings = read.Settings with { DocumentFolders = [.. read.Settings.DocumentFolders.Select(folder => ProjectPath.RelativeFolder(folder, options.ProjectDirectory))] },
        };
    }
}
