using System.Collections.Immutable;

namespace Factum.Binding;

/// <summary>Finite and co-finite sets of texts; items in ordinal order, each once.</summary>
internal static class SymbolSets
{
    public static SymbolSet Of(ValueChoice choice) => new([choice.Scalar.Text], choice.IsNot);

    public static SymbolSet Union(SymbolSet a, SymbolSet b) => (a.IsComplement, b.IsComplement) switch
    {
        (false, false) => new SymbolSet(Sorted(a.Items.AddRange(b.Items)), false),
        (true, true) => new SymbolSet(a.Items.RemoveAll(item => !b.Items.Contains(item)), true),
        (true, false) => new SymbolSet(a.Items.RemoveRange(b.Items), true),
        _ => new SymbolSet(b.Items.RemoveRange(a.Items), true),
    };

    private static ImmutableArray<string> Sorted(ImmutableArray<string> items)
    {
        SortedSet<string> set = new(items, StringComparer.Ordinal);
        return [.. set];
    }
}
