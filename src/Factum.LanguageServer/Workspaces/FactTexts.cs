using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>The fact files of a project as they were on disk, each parsed when it is first asked for: a few can be had long before all of them.</summary>
internal sealed class FactTexts
{
    private readonly SourceFile[] texts;
    private readonly FileSyntax?[] parsed;

    private FactTexts(SourceFile[] texts, SourceFile? @lock)
    {
        this.texts = texts;
        parsed = new FileSyntax?[texts.Length];
        Lock = @lock;
    }

    public SourceFile? Lock { get; }

    public int Count => texts.Length;

    public static FactTexts Read(ProjectPaths paths, CancellationToken cancellation)
    {
        string[] found = [.. FileSearch.Below(paths.Root, cancellation).Where(paths.IsFactFile)];
        SourceFile[] texts = new SourceFile[found.Length];
        Parallel.For(0, found.Length, DiskFiles.In(cancellation), i => texts[i] = DiskFiles.Read(paths, found[i]));
        return new FactTexts(texts, File.Exists(paths.LockPath) ? DiskFiles.Read(paths, paths.LockPath) : null);
    }

    /// <summary>The trees of those files that may be wanted by their texts.</summary>
    public IReadOnlyList<FileSyntax> Parse(Func<SourceFile, bool> mayBeWanted, CancellationToken cancellation)
    {
        FileSyntax?[] wanted = new FileSyntax?[texts.Length];
        Parallel.For(0, texts.Length, DiskFiles.In(cancellation), i => wanted[i] = mayBeWanted(texts[i]) ? Parse(i, cancellation) : null);
        return [.. wanted.OfType<FileSyntax>()];
    }

    /// <summary>All of them, and the lock.</summary>
    public DiskFiles Parse(CancellationToken cancellation) => new()
    {
        Facts = DiskFiles.None.Facts.AddRange(Parse(_ => true, cancellation).Select(file => KeyValuePair.Create(file.File.Path, file))),
        Lock = Lock,
    };

    /// <summary>The same tree each time: what is remembered of a file is remembered by it.</summary>
    private FileSyntax Parse(int index, CancellationToken cancellation)
    {
        if (Volatile.Read(ref parsed[index]) is { } known)
            return known;
        FileSyntax syntax = Parser.Parse(texts[index], cancellation);
        return Interlocked.CompareExchange(ref parsed[index], syntax, null) ?? syntax;
    }
}
