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

    /// <summary>The same with the project's documents, or with those of them whose names are wanted.</summary>
    public DiskFiles WithDocuments(ProjectPaths paths, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        // A folder within another one is walked twice.
        string[] found = [.. paths.DocumentFolders.SelectMany(folder => FileSearch.Below(folder, cancellation)).Where(path => FactFiles.IsDocument(path) && isWanted(Path.GetFileName(path))).Distinct(StringComparer.Ordinal)];
        DocumentText[] documents = new DocumentText[found.Length];
        Parallel.For(0, found.Length, In(cancellation), i => documents[i] = DocumentOf(Read(paths, found[i])));
        return this with { Documents = None.Documents.AddRange(documents.Select(document => KeyValuePair.Create(document.File.Path, document))) };
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

    internal static ParallelOptions In(CancellationToken cancellation) => new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };

    internal static SourceFile Read(ProjectPaths paths, string fullPath)
    {
        TextFile file = TextFile.Read(fullPath);
        return new SourceFile(paths.Relative(fullPath), file.Text.AsMemory()) { Problem = file.Problem };
    }

    private static DocumentText DocumentOf(SourceFile file) => new(file, file.Problem);
}
