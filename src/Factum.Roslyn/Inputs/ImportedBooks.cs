using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Syntax;
using Factum.Text;
using Microsoft.CodeAnalysis;

namespace Factum.Roslyn.Inputs;

/// <summary>The facts that referenced assemblies export: canonical fact text in an attribute of the assembly, which importing parses.</summary>
internal static class ImportedBooks
{
    /// <summary>None or one for each reference; a reference is looked at once.</summary>
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<ImportedBook?>> read = new();

    public static ImmutableArray<ImportedBook> Read(MetadataReference reference, CancellationToken cancellation) =>
        read.GetValue(reference, key => new StrongBox<ImportedBook?>(Parse(FactBookReader.Read(key), cancellation))).Value is { } book ? [book] : [];

    private static ImportedBook? Parse(ExportedBook? book, CancellationToken cancellation) =>
        book is null
            ? null
            : new ImportedBook(book.Assembly, book.RootClass, book.Namespace, Parser.Parse(new SourceFile("assembly:" + book.Assembly, book.Text.AsMemory()), cancellation));
}

/// <summary>A library that was compiled again with the same facts is the same.</summary>
internal sealed class ImportedBookComparer : IEqualityComparer<ImportedBook>
{
    public static ImportedBookComparer Instance { get; } = new();

    public bool Equals(ImportedBook? one, ImportedBook? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Assembly == other.Assembly && one.RootClass == other.RootClass && one.Namespace == other.Namespace
            && SourceFileComparer.Instance.Equals(one.Syntax.File, other.Syntax.File));

    public int GetHashCode(ImportedBook book) => SourceFileComparer.Instance.GetHashCode(book.Syntax.File);
}
