namespace Factum.Cli.Files;

/// <summary>Finds the files of a project as the package's build files do: every fact file less <c>bin</c> and <c>obj</c>, and the documents of given folders.</summary>
internal static partial class FactFiles
{
    private static readonly EnumerationOptions everyFile = new()
    {
        RecurseSubdirectories = true,
        // A link to a folder above would never end.
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Absolute paths, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string folder) => [.. Find(folder, ".facts").Where(path => IsFactFile(folder, path))];

    /// <summary>Every <c>.txt</c> and <c>.md</c> in a folder that exists; none where it does not.</summary>
    public static IReadOnlyList<string> FindDocuments(string folder) =>
        Directory.Exists(folder) ? [.. Find(folder, ".txt"), .. Find(folder, ".md")] : [];

    private static List<string> Find(string folder, string extension)
    {
        try
        {
            List<string> paths = [.. Directory.EnumerateFiles(folder, "*", everyFile).Where(path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))];
            paths.Sort(StringComparer.Ordinal);
            return paths;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"folder '{folder}' cannot be read: {exception.Message}");
        }
    }
}
