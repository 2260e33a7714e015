using System.Collections.Concurrent;
using Factum.Rules;

namespace Factum.Cli.Files;

/// <summary>
/// What a project says of the severity of rules, as the build takes it: <c>dotnet_diagnostic.FACT2001.severity</c> in a
/// <c>.globalconfig</c>; else <c>facts.FACT2001.severity</c> in the nearest <c>.editorconfig</c> with a section for the file, or in a <c>.globalconfig</c>.
/// </summary>
internal sealed class Severities
{
    private const string EditorConfig = ".editorconfig", GlobalConfig = ".globalconfig";
    private readonly Action<string> warn;
    private readonly ConcurrentDictionary<string, ConfigurationFile?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Path, ConfigurationFile File)[]> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> everywhere;
    private readonly bool isHushed;

    /// <param name="root">The project's folder, absolute.</param>
    /// <param name="warn">Told what cannot be read, and what does not hold.</param>
    public Severities(string root, Action<string> warn)
    {
        this.warn = warn;
        everywhere = ReadGlobal(root);
    }

    private Severities(bool isHushed) => (warn, this.isHushed, everywhere) = (_ => { }, isHushed, new(StringComparer.Ordinal));

    /// <summary>Nothing is shown.</summary>
    public static Severities Hushed { get; } = new(isHushed: true);

    public static bool IsWrittenIn(string path) => Path.GetFileName(path) is EditorConfig or GlobalConfig;

    public FactDiagnostic Apply(FactDiagnostic diagnostic, string fullPath)
    {
        if (isHushed)
            return diagnostic.With(Severity.None);
        string id = diagnostic.Rule.Id.ToLowerInvariant();
        string? written = everywhere.GetValueOrDefault($"dotnet_diagnostic.{id}.severity");
        if (Parse(written) is { } forAll)
            return diagnostic.With(forAll);
        string key = $"facts.{id}.severity";
        foreach ((string folder, ConfigurationFile file) in ChainOf(Path.GetDirectoryName(fullPath) ?? ""))
        {
            if (file.Find(Path.GetRelativePath(folder, fullPath).Replace('\\', '/'), key) is { } value)
                return diagnostic.With(Parse(value) ?? diagnostic.Severity);
        }

        return diagnostic.With(Parse(everywhere.GetValueOrDefault(key)) ?? diagnostic.Severity);
    }

    private static Severity? Parse(string? value) => value?.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" or "info" => Severity.Info,
        "silent" or "hint" or "hidden" => Severity.Hint,
        "none" => Severity.None,
        _ => null,
    };

    /// <summary>The files that have a say for a folder, the nearest first.</summary>
    private (string Path, ConfigurationFile File)[] ChainOf(string folder) => chains.GetOrAdd(folder, first =>
    {
        List<(string, ConfigurationFile)> chain = [];
        for (string? at = first; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
        {
            if (Read(Path.Combine(at, EditorConfig)) is not { } file)
                continue;
            chain.Add((at, file));
            if (file.IsRoot)
                break;
        }

        return [.. chain];
    });

    /// <summary>Of all above the project; where two say different things of one key, neither holds, as in the build.</summary>
    private Dictionary<string, string> ReadGlobal(string root)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        HashSet<string> disputed = new(StringComparer.Ordinal);
        for (string? folder = root; folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            foreach ((string key, string value) in Read(Path.Combine(folder, GlobalConfig))?.Preamble ?? new Dictionary<string, string>())
            {
                if (!found.TryAdd(key, value) && found[key] != value && key.EndsWith(".severity", StringComparison.Ordinal) && disputed.Add(key))
                    warn($"two {GlobalConfig} files above '{root}' say different things of '{key}', so neither holds");
            }
        }

        foreach (string key in disputed)
            found.Remove(key);
        return found;
    }

    private ConfigurationFile? Read(string path) => files.GetOrAdd(path, file =>
    {
        try
        {
            return File.Exists(file) ? ConfigurationFile.Parse(File.ReadAllText(file)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            warn($"'{file}' cannot be read: {exception.Message}");
            return null;
        }
    });
}
