using System.Collections.Immutable;
using Factum.Binding;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>
/// Intersection of value sets: commutative, associative, idempotent. All empty sets of quantities are one set without a unit,
/// so that quantities of different units, which never meet here, keep these laws too.
/// </summary>
internal static class SetMeet
{
    private static readonly QuantitySet NoQuantity = new("", IntervalSet.Empty);
    private static readonly SymbolSet NoSymbol = new([], IsComplement: false);

    public static ValueSet Meet(ValueSet a, ValueSet b) => (a, b) switch
    {
        (QuantitySet x, QuantitySet y) => Meet(x, y),
        (SymbolSet x, SymbolSet y) => Meet(x, y),
        _ => NoQuantity,
    };

    /// <summary>The meet of all, in halves, so that many small complements add up in near-linear time. Null for none.</summary>
    public static ValueSet? MeetAll(IReadOnlyList<ValueSet> sets) => sets.Count == 0 ? null : MeetRange(sets, 0, sets.Count);

    public static bool IsEmpty(ValueSet set) => set switch
    {
        QuantitySet quantities => quantities.Intervals.IsEmpty,
        SymbolSet symbols => !symbols.IsComplement && symbols.Items.IsEmpty,
        _ => true,
    };

    public static bool AreDisjoint(ValueSet a, ValueSet b) => IsEmpty(Meet(a, b));

    /// <summary>True where the two can be held against each other at all: money of one currency, values of one sort.</summary>
    public static bool AreCommensurable(ValueSet a, ValueSet b) => (a, b) switch
    {
        (QuantitySet x, QuantitySet y) => x.Unit == y.Unit,
        (SymbolSet, SymbolSet) => true,
        _ => false,
    };

    public static bool IsSubset(ValueSet part, ValueSet whole) => Meet(part, whole).Equals(Canonical(part));

    public static ValueSet Complement(ValueSet set) => set switch
    {
        QuantitySet quantities => quantities with { Intervals = quantities.Intervals.Complement() },
        SymbolSet symbols => new SymbolSet(symbols.Items, !symbols.IsComplement),
        _ => set,
    };

    public static ValueSet Union(ValueSet a, ValueSet b) => Complement(Meet(Complement(a), Complement(b)));

    /// <summary>Symbols sorted and each once; the empty set of quantities without its unit.</summary>
    public static ValueSet Canonical(ValueSet set) => set switch
    {
        QuantitySet { Intervals.IsEmpty: true } => NoQuantity,
        SymbolSet symbols => Sorted(symbols),
        _ => set,
    };

    private static ValueSet MeetRange(IReadOnlyList<ValueSet> sets, int start, int end)
    {
        if (end - start == 1)
            return Canonical(sets[start]);
        int middle = start + (end - start) / 2;
        return Meet(MeetRange(sets, start, middle), MeetRange(sets, middle, end));
    }

    private static QuantitySet Meet(QuantitySet a, QuantitySet b)
    {
        IntervalSet met = a.Unit == b.Unit ? a.Intervals.Meet(b.Intervals) : IntervalSet.Empty;
        return met.IsEmpty ? NoQuantity : new QuantitySet(a.Unit, met);
    }

    private static SymbolSet Meet(SymbolSet a, SymbolSet b)
    {
        (ImmutableArray<string> x, ImmutableArray<string> y) = (Sorted(a).Items, Sorted(b).Items);
        return (a.IsComplement, b.IsComplement) switch
        {
            (false, false) => Of(Merge(x, y, Pick.Both)),
            (false, true) => Of(Merge(x, y, Pick.First)),
            (true, false) => Of(Merge(y, x, Pick.First)),
            (true, true) => new SymbolSet(Merge(x, y, Pick.Any), IsComplement: true),
        };
    }

    private static SymbolSet Of(ImmutableArray<string> items) => items.IsEmpty ? NoSymbol : new SymbolSet(items, IsComplement: false);

    private static SymbolSet Sorted(SymbolSet set)
    {
        for (int i = 1; i < set.Items.Length; i++)
        {
            if (string.CompareOrdinal(set.Items[i - 1], set.Items[i]) >= 0)
                return new SymbolSet([.. set.Items.Distinct(StringComparer.Ordinal).OrderBy(item => item, StringComparer.Ordinal)], set.IsComplement);
        }

        return set;
    }

    private enum Pick
    {
        Both,
        First,
        Any,
    }

    private static ImmutableArray<string> Merge(ImmutableArray<string> a, ImmutableArray<string> b, Pick pick)
    {
        ImmutableArray<string>.Builder merged = ImmutableArray.CreateBuilder<string>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            int order = i == a.Length ? 1 : j == b.Length ? -1 : string.CompareOrdinal(a[i], b[j]);
            if (pick == Pick.Any || (order == 0 && pick == Pick.Both) || (order < 0 && pick == Pick.First))
                merged.Add(order <= 0 ? a[i] : b[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return merged.ToImmutable();
    }
}
