namespace Factum.Cli.Files;

/// <summary>What a file is, by its path alone.</summary>
internal static partial class FactFiles
{
    /// <summary>Below a folder; both absolute.</summary>
    public static bool IsFactFile(string folder, string path) =>
        path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase)
        && !((string[])["bin", "obj"]).Any(output => path.StartsWith(Path.Combine(folder, output) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    public static bool IsDocument(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
