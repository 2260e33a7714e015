using System.Xml;
using System.Xml.Linq;
using Factum.SetUp;

namespace Factum.LanguageServer.Workspaces;

/// <summary>What a C# project says of its facts, as far as it stands there in plain words: no build runs in an editor's server.</summary>
/// <param name="Documents"><c>FactumDocuments</c>, relative to the project; empty where it says none.</param>
/// <param name="MinimumOrigins"><c>FactumMinimumOrigins</c>; empty where it says none.</param>
/// <param name="EditorDiagnostics"><c>FactumEditorDiagnostics</c>: <c>compiler</c>, <c>server</c>, or empty.</param>
internal sealed record ProjectProperties(IReadOnlyList<string> Documents, string MinimumOrigins, string EditorDiagnostics)
{
    private static readonly char[] separators = [';', '|'];

    /// <summary>The project of a folder goes before the nearest <c>Directory.Build.props</c> above.</summary>
    public static ProjectProperties Read(string root, ServerLog log)
    {
        Dictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (string file in FilesFor(root, log))
            ReadFrom(file, found, log);
        string[] documents = found.GetValueOrDefault("FactumDocuments", "").Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ProjectProperties([.. documents.Select(folder => folder.Replace('\\', '/'))], found.GetValueOrDefault("FactumMinimumOrigins", ""), found.GetValueOrDefault("FactumEditorDiagnostics", ""));
    }

    /// <summary>Whether a file may say such things.</summary>
    public static bool IsWrittenIn(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path) == "Directory.Build.props";

    /// <summary>Whether the compiler was given the word in editors. Else it is silent there: the package's targets say the same, and letters of any case mean the same to a build.</summary>
    public bool LeavesToCompiler => EditorDiagnostics.Equals("compiler", StringComparison.OrdinalIgnoreCase);

    public bool SaysTheSameAs(ProjectProperties other) => MinimumOrigins == other.MinimumOrigins && EditorDiagnostics == other.EditorDiagnostics && Documents.SequenceEqual(other.Documents, StringComparer.Ordinal);

    /// <summary>The minimum for each fact; what cannot be read is for the build to say.</summary>
    public OriginMinimums Minimums() => SettingsReader.Read(new SettingTexts { MinimumOrigins = MinimumOrigins }).Settings.MinimumOrigins;

    private static IEnumerable<string> FilesFor(string root, ServerLog log)
    {
        string[] projects = [];
        try
        {
            projects = Directory.Exists(root) ? [.. Directory.GetFiles(root, "*.csproj").Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Warning($"'{root}' cannot be read: {exception.Message}");
        }

        if (projects.Length == 0)
            return [];
        if (projects.Length > 1)
            log.Info($"'{root}' has {projects.Length} projects; what '{Path.GetFileName(projects[0])}' says holds");
        for (string? folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string shared = Path.Combine(folder, "Directory.Build.props");
            if (File.Exists(shared))
                return [shared, projects[0]];
        }

        return [projects[0]];
    }

    private static void ReadFrom(string file, Dictionary<string, string> found, ServerLog log)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            foreach (XElement property in XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName is "FactumDocuments" or "FactumMinimumOrigins" or "FactumEditorDiagnostics" && element.Parent?.Name.LocalName == "PropertyGroup"))
            {
                if (property.Value.Contains("$(", StringComparison.Ordinal) || property.Value.Contains("@(", StringComparison.Ordinal))
                    log.Warning($"'{property.Name.LocalName}' in '{file}' is left out, because only a build can evaluate '{property.Value.Trim()}'; write it in plain words, or set it in the editor");
                else
                    found[property.Name.LocalName] = property.Value.Trim();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            log.Warning($"'{file}' cannot be read: {exception.Message}");
        }
    }
}
