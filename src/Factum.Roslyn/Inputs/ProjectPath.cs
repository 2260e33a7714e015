namespace Factum.Roslyn.Inputs;

/// <summary>Makes the absolute path of a host the project-relative one with <c>/</c> that the core knows a file by.</summary>
internal static class ProjectPath
{
    public static string Relative(string path, string projectDirectory)
    {
        string[] file = Segments(path), directory = Segments(projectDirectory);
        // Windows spells drives and folders in any case, and a path with a drive is one of Windows.
        StringComparison comparison = HasDrive(directory) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int shared = 0;
        while (shared < directory.Length && shared < file.Length - 1 && string.Equals(file[shared], directory[shared], comparison))
            shared++;
        return shared == 0
            ? string.Join("/", file)
            : string.Join("/", Enumerable.Repeat("..", directory.Length - shared).Concat(file.Skip(shared)));
    }

    /// <summary>A folder may be written as an absolute path or a relative one; <c>""</c> is the project's own.</summary>
    public static string RelativeFolder(string folder, string projectDirectory)
    {
        const string inside = "/x";
        string path = Relative(folder + inside, projectDirectory);
        return path.Length < inside.Length ? "" : path.Substring(0, path.Length - inside.Length);
    }

    /// <summary>The part after the last <c>/</c> or <c>\</c>.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>A rooted Unix path keeps its empty first segment, so that it shares its root with another.</summary>
    private static string[] Segments(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Split('/', '\\'))
        {
            if (segment == "..")
            {
                if (segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
                    segments.RemoveAt(segments.Count - 1);
                else
                    segments.Add(segment);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return segments is [""] ? [] : [.. segments];
    }

    private static bool HasDrive(string[] segments) => segments is [[_, ':'], ..];
}
