using System.Collections.Immutable;
using Factum.Evidence;
using Factum.SetUp;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Roslyn.Inputs;

/// <summary>Puts together what a check depends on. Hosts hand files over in different orders, some of them twice: sorted by path, each once.</summary>
internal static class ProjectInputs
{
    public static ProjectInput Create(
        ((((ImmutableArray<FileSyntax> Files, ImmutableArray<DocumentText> Documents) Texts, ImmutableArray<SourceFile> Locks) Own, ImmutableArray<ImportedBook> Imports) All, ReadSettings Settings) parts,
        CancellationToken cancellation) =>
        Create(parts.All.Own.Texts.Files, parts.All.Own.Texts.Documents, parts.All.Own.Locks, parts.All.Imports, parts.Settings.Settings);

    public static ProjectInput Create(
        ImmutableArray<FileSyntax> files,
        ImmutableArray<DocumentText> documents,
        ImmutableArray<SourceFile> locks,
        ImmutableArray<ImportedBook> imports,
        FactumSettings settings) => new()
    {
        Files = Ordered(files, file => file.File.Path),
        Documents = Ordered(documents, document => document.File.Path),
        Lock = LockFile.Choose(locks),
        Imports = Ordered(imports, book => book.Assembly),
        Settings = settings,
    };

    /// <summary>The sort is stable, so of two with one key the first stays: the one that <see cref="FactAnalyzer"/> reports for.</summary>
    private static ImmutableArray<T> Ordered<T>(ImmutableArray<T> items, Func<T, string> key)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return [.. items.OrderBy(key, StringComparer.Ordinal).Where(item => seen.Add(key(item)))];
    }
}
