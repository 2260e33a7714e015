using System.Collections.Immutable;
using Factum.Roslyn.Inputs;
using Factum.Rules;
using Microsoft.CodeAnalysis;

namespace Factum.Roslyn.Reporting;

/// <summary>The diagnostics of a checked set, by the file that each is located in.</summary>
internal sealed class FileReports
{
    private readonly Dictionary<AdditionalText, string> corePaths = [];
    private readonly ILookup<string, FactDiagnostic> diagnostics;

    public FileReports(CheckedSet set, ImmutableArray<AdditionalText> files, string projectDirectory)
    {
        Set = set;
        diagnostics = set.Diagnostics.ToLookup(diagnostic => diagnostic.Site.File.Path, StringComparer.Ordinal);
        Dictionary<string, string> hostPaths = new(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            string path = ProjectPath.Relative(file.Path, projectDirectory);
            // A file that was handed over twice was checked once, and reports once.
            if (hostPaths.ContainsKey(path))
                continue;
            hostPaths.Add(path, file.Path);
            corePaths.Add(file, path);
        }

        HostPaths = hostPaths;
        Translator = new DiagnosticTranslator(hostPaths);
    }

    public CheckedSet Set { get; }

    /// <summary>The host's path of each file, by the path that the core knows.</summary>
    public IReadOnlyDictionary<string, string> HostPaths { get; }

    public DiagnosticTranslator Translator { get; }

    public IEnumerable<FactDiagnostic> In(AdditionalText file) => corePaths.TryGetValue(file, out string? path) ? diagnostics[path] : [];
}
