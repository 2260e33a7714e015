using Factum.Cli.Files;

namespace Factum.Cli.Watching;

/// <summary>The folders that a check reads, and which changes in them it would see.</summary>
internal sealed class WatchedFolders
{
    private readonly string folder;
    private readonly string[] documents;

    /// <param name="folder">Of the fact files.</param>
    /// <param name="documents">Of the documents; the default where none are given.</param>
    public WatchedFolders(string folder, IReadOnlyList<string> documents)
    {
        this.folder = Path.GetFullPath(folder);
        if (!Directory.Exists(this.folder))
            throw new UnusableInputException($"there is no folder '{folder}'");
        this.documents = documents.Count == 0 ? [Path.Combine(this.folder, "documents")] : [.. documents.Select(Path.GetFullPath)];
        foreach (string missing in documents.Where(path => !Directory.Exists(path)))
            throw new UnusableInputException($"there is no folder '{missing}' of documents");
    }

    /// <summary>Absolute; a folder within another is watched with it.</summary>
    public IEnumerable<string> Roots => [folder, .. documents.Where(path => !IsWithin(path, folder)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a check after a change at this absolute path may find something else.</summary>
    public bool Concerns(string path)
    {
        bool isDocument = documents.Any(root => IsWithin(path, root));

        // A folder that is moved takes its files along, and nothing is said of them.
        if (Path.GetExtension(path).Length == 0)
            return !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is not (".." or ".") && part.StartsWith('.'));
        return (IsWithin(path, folder) && FactFiles.IsFactFile(folder, path)) || (isDocument && FactFiles.IsDocument(path)) || path == Path.Combine(folder, "facts.lock")
            || (IsWithin(path, folder) && Severities.IsWrittenIn(path));
    }

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
