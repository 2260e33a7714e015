using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Syntax;

namespace Factum.Kinds;

/// <summary>
/// The last kinds of a project, so that an edit of a file that declares none keeps them, and with them the facts of all other files.
/// Told apart by the texts that declare kinds, not by what these say, since declarations are named by their places. Weak: kinds live as long as the first of these texts.
/// </summary>
internal static class KindMemo
{
    private static readonly ConditionalWeakTable<FileSyntax, StrongBox<Entry?>> memo = new();

    public static KindModel Build(ImmutableArray<FileSyntax> files, ImmutableArray<ImportedBook> imports)
    {
        FileSyntax[] texts = TextsOf(files, imports);
        StrongBox<Entry?> last = memo.GetOrCreateValue(texts.Length > 0 ? texts[0] : imports.Length > 0 ? imports[0].Syntax : Prelude.Syntax);

        // Two checks at once have to find the same kinds, or the next one would have to bind all files again.
        lock (last)
        {
            if (last.Value is { } entry && entry.Texts.SequenceEqual(texts) && entry.Imports.SequenceEqual(imports))
                return entry.Kinds;
            KindModel kinds = KindModel.Build(files, imports);
            last.Value = new Entry(texts, imports, kinds);
            return kinds;
        }
    }

    /// <summary>What two assemblies contradict each other about is reported in the first file, whatever it declares.</summary>
    private static FileSyntax[] TextsOf(ImmutableArray<FileSyntax> files, ImmutableArray<ImportedBook> imports)
    {
        IEnumerable<FileSyntax> declaring = files.Where(file => file.DeclaresKinds);
        return imports.Length > 1 ? [.. declaring, .. files.OrderBy(file => file.File.Path, StringComparer.Ordinal).Take(1)] : [.. declaring];
    }

    private sealed class Entry(FileSyntax[] texts, ImmutableArray<ImportedBook> imports, KindModel kinds)
    {
        public FileSyntax[] Texts { get; } = texts;

        public ImmutableArray<ImportedBook> Imports { get; } = imports;

        public KindModel Kinds { get; } = kinds;
    }
}
