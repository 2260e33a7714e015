using System.Collections.Immutable;
using Factum.Cli.Files;
using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>What of a project is on disk, by path relative to its folder.</summary>
internal sealed record DiskFiles
{
    public static DiskFiles None { get; } = new();

    public ImmutableDictionary<string, FileSyntax> Facts { get; init; } = ImmutableDictionary.Create<string, FileSyntax>(StringComparer.Ordinal);

    public ImmutableDictionary<string, DocumentText> Documents { get; init; } = ImmutableDictionary.Create<string, DocumentText>(StringComparer.Ordinal);

    public SourceFile? Lock { get; init; }

    public static DiskFiles Read(ProjectPaths paths, CancellationToken cancellation)
    {
        ImmutableDictionary<string, FileSyntax>.Builder facts = None.Facts.ToBuilder();
        ImmutableDictionary<string, DocumentText>.Builder documents = None.Documents.ToBuilder();
        foreach (string path in FileSearch.Below(paths.Root, cancellation).Where(paths.IsFactFile))
            facts[paths.Relative(path)] = Parser.Parse(Read(paths, path), cancellation);
        foreach (string path in paths.DocumentFolders.SelectMany(folder => FileSearch.Below(folder, cancellation)).Where(FactFiles.IsDocument))
            documents[paths.Relative(path)] = DocumentOf(Read(paths, path));
        return new DiskFiles { Facts = facts.ToImmutable(), Documents = documents.ToImmutable(), Lock = File.Exists(paths.LockPath) ? Read(paths, paths.LockPath) : null };
    }

    /// <summary>Reads one file again, or forgets it where it is gone.</summary>
    public DiskFiles Refresh(ProjectPaths paths, string fullPath)
    {
        string path = paths.Relative(fullPath);
        bool exists = File.Exists(fullPath);
        if (paths.IsFactFile(fullPath))
            return this with { Facts = exists ? Facts.SetItem(path, Parser.Parse(Read(paths, fullPath))) : Facts.Remove(path) };
        if (fullPath == paths.LockPath)
            return this with { Lock = exists ? Read(paths, fullPath) : null };
        if (paths.IsDocument(fullPath))
            return this with { Documents = exists ? Documents.SetItem(path, DocumentOf(Read(paths, fullPath))) : Documents.Remove(path) };
        return this;
    }

    private static DocumentText DocumentOf(SourceFile file) => new(file, file.Problem);

    private static SourceFile Read(ProjectPaths paths, string fullPath)
    {
        TextFile file = TextFile.Read(fullPath);
        return new SourceFile(paths.Relative(fullPath), file.Text.AsMemory()) { Problem = file.Problem };
    }
}
