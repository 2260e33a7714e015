using System.Collections.Immutable;
using Factum.Values;

namespace Factum.Binding;

/// <summary>The set of values that a claim allows, without its C# type: what meets.</summary>
internal abstract record ValueSet;

/// <summary>Values on a line.</summary>
/// <param name="Unit">The currency of money; <c>""</c> for all else. Sets of different units do not meet.</param>
/// <param name="Intervals">Integers, numbers and percentages as such; money in units of its currency; dates in days since 1970-01-01; durations in days.</param>
internal sealed record QuantitySet(string Unit, IntervalSet Intervals) : ValueSet;

/// <summary>Texts, URLs, symbols, flags (<c>yes</c>, <c>no</c>) or ids of entities: exactly these, or all but these.</summary>
internal sealed record SymbolSet(ImmutableArray<string> Items, bool IsComplement) : ValueSet
{
    public bool Equals(SymbolSet? other) => other is not null && IsComplement == other.IsComplement && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length * 2 + (IsComplement ? 1 : 0);
}
