namespace Factum.LanguageServer.Workspaces;

/// <summary>Walks folders. What cannot be read is passed over: an editor's workspace may hold anything.</summary>
internal static class FileSearch
{
    private static readonly EnumerationOptions everyFile = new()
    {
        RecurseSubdirectories = true,
        // A link to a folder above would never end.
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>Absolute paths in any order; none where there is no such folder.</summary>
    public static IEnumerable<string> Below(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (string path in Directory.EnumerateFiles(folder, "*", everyFile))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return path;
        }
    }
}
