using System.Collections.Concurrent;

namespace Factum.LanguageServer.Workspaces;

/// <summary>
/// Which project a file belongs to: the nearest folder above it with a <c>facts.lock</c> or a C# project; where there is none, the client's folder,
/// and for a file outside of it the file's own folder (the one above <c>documents</c> for a document).
/// </summary>
internal sealed class ProjectRoots(IReadOnlyCollection<string> workspaceFolders)
{
    private readonly ConcurrentDictionary<string, bool> marked = new(StringComparer.Ordinal);

    public string RootOf(string path)
    {
        string own = Path.GetDirectoryName(path) ?? path;
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (marked.GetOrAdd(folder, IsMarked) || workspaceFolders.Contains(folder))
                return folder;
        }

        return Path.GetFileName(own) == "documents" ? Path.GetDirectoryName(own) ?? own : own;
    }

    private static bool IsMarked(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, "facts.lock")) || (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
