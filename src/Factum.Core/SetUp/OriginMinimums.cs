using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.SetUp;

/// <summary>How many independent origins a project asks for (<c>FactumMinimumOrigins</c>): of every fact, of those of a kind, of one property of a kind.</summary>
/// <param name="Entries">As written; each kind, and each property of a kind, once.</param>
internal sealed record OriginMinimums(ImmutableArray<OriginMinimum> Entries)
{
    public static OriginMinimums None { get; } = new(ImmutableArray<OriginMinimum>.Empty);

    /// <summary>The most specific that is set: a property before a kind, a kind before those that it refines; 0 where nothing is.</summary>
    public int For(Kind kind, string property)
    {
        if (Entries.IsEmpty)
            return 0;
        for (Kind? at = kind; at is not null; at = at.Base)
        {
            if (Find(at.Name, property) is { } minimum)
                return minimum;
        }

        for (Kind? at = kind; at is not null; at = at.Base)
        {
            if (Find(at.Name, "") is { } minimum)
                return minimum;
        }

        return Find("", "") ?? 0;
    }

    public bool Equals(OriginMinimums? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Length;

    private int? Find(string kind, string property)
    {
        foreach (OriginMinimum entry in Entries)
        {
            if (entry.Kind == kind && entry.Property == property)
                return entry.Minimum;
        }

        return null;
    }
}

/// <summary>One entry of the setting.</summary>
/// <param name="Kind">Empty: every kind.</param>
/// <param name="Property">Empty: every property.</param>
/// <param name="Minimum">0 asks for nothing.</param>
/// <param name="Text">As written.</param>
internal sealed record OriginMinimum(string Kind, string Property, int Minimum, string Text);
