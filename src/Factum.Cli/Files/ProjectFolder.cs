using System.Collections.Immutable;
using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Cli.Files;

/// <summary>A folder of fact files as the core sees it: the same input that the compiler gives it.</summary>
internal sealed class ProjectFolder
{
    public required string FullPath { get; init; }
    public required ProjectInput Input { get; init; }

    /// <param name="folder">Where fact files and lock are.</param>
    /// <param name="documents">Folders of documents; the default <c>documents</c> in the folder where none are given.</param>
    /// <param name="settings">Those that do not come from the folder.</param>
    /// <param name="onFile">Told each file before it is read.</param>
    public static ProjectFolder Read(string folder, IReadOnlyList<string> documents, FactumSettings settings, Action<string> onFile)
    {
        string fullPath = Path.GetFullPath(folder);
        if (!Directory.Exists(fullPath))
            throw new UnusableInputException($"there is no folder '{folder}'");
        IReadOnlyList<string> factFiles = FactFiles.Find(fullPath);
        if (factFiles.Count == 0)
            throw new UnusableInputException($"there is no fact file in '{folder}'");

        ImmutableArray<string> folders = documents.Count == 0 ? [Path.Combine(fullPath, "documents")] : [.. documents.Select(Path.GetFullPath)];
        foreach (string missing in documents.Where(path => !Directory.Exists(path)))
            throw new UnusableInputException($"there is no folder '{missing}' of documents");

        return new ProjectFolder
        {
            FullPath = fullPath,
            Input = new ProjectInput
            {
                Files = [.. factFiles.Select(path => Parser.Parse(ReadSource(path)))],
                Documents = [.. folders.SelectMany(FactFiles.FindDocuments).Distinct(StringComparer.Ordinal).Select(ReadSource).Select(file => new DocumentText(file, file.Problem))],
                Lock = File.Exists(Path.Combine(fullPath, "facts.lock")) ? ReadSource(Path.Combine(fullPath, "facts.lock")) : null,
                Settings = settings with { DocumentFolders = [.. folders.Select(Relative)] },
            },
        };

        SourceFile ReadSource(string path)
        {
            onFile(path);
            TextFile file = TextFile.Read(path);
            return new SourceFile(Relative(path), file.Text.AsMemory()) { Problem = file.Problem };
        }

        string Relative(string path) => Path.GetRelativePath(fullPath, path).Replace('\\', '/');
    }
}
