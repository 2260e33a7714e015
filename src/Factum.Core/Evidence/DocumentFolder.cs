using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>Finds documents: by path from the fact file that names them, then by name in the project's folders.</summary>
internal sealed class DocumentFolder
{
    private readonly Dictionary<string, DocumentText> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DocumentText>> byName = new(StringComparer.Ordinal);

    public DocumentFolder(ImmutableArray<DocumentText> documents, ImmutableArray<string> folders)
    {
        string[] prefixes = [.. folders.Select(folder => Normalise(folder)).Select(folder => folder.Length == 0 ? "" : folder + "/")];
        foreach (DocumentText document in documents.OrderBy(document => document.File.Path, StringComparer.Ordinal))
        {
            string path = Normalise(document.File.Path);
            byPath[path] = document;
            if (!prefixes.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
                continue;
            string name = path.Substring(path.LastIndexOf('/') + 1);
            if (!byName.TryGetValue(name, out List<DocumentText>? sameName))
                byName.Add(name, sameName = []);
            sameName.Add(document);
        }
    }

    /// <summary>One is a hit, two are an error, none is "not at hand".</summary>
    public IReadOnlyList<DocumentText> Find(string factFile, string name)
    {
        string folder = factFile.Substring(0, factFile.LastIndexOf('/') + 1);
        if (byPath.TryGetValue(Normalise(folder + name), out DocumentText? document))
            return [document];
        string path = Normalise(name);
        if (!byName.TryGetValue(path.Substring(path.LastIndexOf('/') + 1), out List<DocumentText>? sameName))
            return [];
        return [.. sameName.Where(candidate => ("/" + Normalise(candidate.File.Path)).EndsWith("/" + path, StringComparison.Ordinal))];
    }

    /// <summary>Without <c>.</c>, <c>..</c> and empty parts, with <c>/</c>.</summary>
    private static string Normalise(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
