using System.Collections.Immutable;
using System.Text;
using Factum.Binding;
using Factum.Consistency.Words;
using Factum.Kinds;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>How far two claims can be held against each other.</summary>
internal enum Comparability : byte
{
    /// <summary>They speak of different things: a qualifier differs, or their times cannot overlap.</summary>
    Never,

    /// <summary>They may speak of different dates: one of the dates is not known, and the property changes.</summary>
    UnlessDatesDiffer,

    /// <summary>They speak of the same thing.</summary>
    Always,
}

/// <summary>What a claim speaks of beside its property: its qualifiers and its time. Claims in equal situations are mutually comparable.</summary>
internal sealed class Situation
{
    /// <summary>No qualifier, and no date that matters.</summary>
    public static Situation Plain { get; } = new() { Key = "", Time = IntervalSet.All };

    /// <summary>Equal keys, equal situations.</summary>
    public required string Key { get; init; }

    /// <summary>Qualifiers but the times, as sets to be compared; in order of name.</summary>
    public ImmutableArray<KeyValuePair<string, ValueSet>> Qualifiers { get; init; } = [];

    /// <summary>The days in which it may hold: by <c>since</c>, <c>until</c> and <c>on</c>; of a property that changes, else by the date of its sources.</summary>
    public required IntervalSet Time { get; init; }

    /// <summary>The property changes, and nobody knows when this was said.</summary>
    public bool IsUndated { get; init; }

    public static Situation Of(BoundClaim claim, SourceDates dates)
    {
        bool changes = claim.Property.Changes;
        if (claim.Qualifiers.IsEmpty && !changes)
            return Plain;
        IntervalSet? time = TimeOf(claim);
        bool isUndated = changes && time is null && (time = dates.PublishedOf(claim)) is null;
        ImmutableArray<KeyValuePair<string, ValueSet>> qualifiers = QualifiersOf(claim);
        return new Situation { Key = KeyOf(qualifiers, time, isUndated), Qualifiers = qualifiers, Time = time ?? IntervalSet.All, IsUndated = isUndated };
    }

    public static Comparability Compare(Situation a, Situation b)
    {
        if (a.Time.Meet(b.Time).IsEmpty || Differ(a.Qualifiers, b.Qualifiers))
            return Comparability.Never;
        return a.IsUndated || b.IsUndated ? Comparability.UnlessDatesDiffer : Comparability.Always;
    }

    public static bool IsTime(string qualifier) => qualifier is "since" or "until" or "on";

    private static bool Differ(ImmutableArray<KeyValuePair<string, ValueSet>> a, ImmutableArray<KeyValuePair<string, ValueSet>> b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int order = string.CompareOrdinal(a[i].Key, b[j].Key);
            if (order == 0 && (!SetMeet.AreCommensurable(a[i].Value, b[j].Value) || SetMeet.AreDisjoint(a[i].Value, b[j].Value)))
                return true;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return false;
    }

    /// <summary>Null where no qualifier of time says anything.</summary>
    private static IntervalSet? TimeOf(BoundClaim claim)
    {
        IntervalSet time = IntervalSet.All;
        foreach (BoundQualifier qualifier in claim.Qualifiers)
        {
            if (!IsTime(qualifier.Name) || qualifier.Value.Rounded is not QuantitySet { Intervals: { IsEmpty: false } days })
                continue;
            time = time.Meet(qualifier.Name switch
            {
                "since" => IntervalSet.Of(new Interval(days.Low, false, null, false)),
                "until" => IntervalSet.Of(new Interval(null, false, days.High, false)),
                _ => days,
            });
        }

        // A tenure that ends before it begins is another rule's business; it must not make the claim incomparable with itself.
        return time.IsEmpty || time.Equals(IntervalSet.All) ? null : time;
    }

    private static ImmutableArray<KeyValuePair<string, ValueSet>> QualifiersOf(BoundClaim claim)
    {
        if (claim.Qualifiers.IsEmpty)
            return [];
        return
        [
            .. claim.Qualifiers
                .Where(qualifier => !IsTime(qualifier.Name))
                .SelectMany(qualifier => qualifier.Value.Rounded is { } set
                    ? [new KeyValuePair<string, ValueSet>(qualifier.Name, ByWords(set, qualifier.Declaration.Type))]
                    : Array.Empty<KeyValuePair<string, ValueSet>>())
                .OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Texts of qualifiers are the same only where their words are: <c>from "ads"</c> is not <c>from "ads in Europe"</c>.</summary>
    private static ValueSet ByWords(ValueSet set, PropertyType type) =>
        type.Scalar == ScalarType.Text && set is SymbolSet texts
            ? SetMeet.Canonical(new SymbolSet([.. texts.Items.Select(WordKey.Of)], texts.IsComplement))
            : SetMeet.Canonical(set);

    private static string KeyOf(ImmutableArray<KeyValuePair<string, ValueSet>> qualifiers, IntervalSet? time, bool isUndated)
    {
        StringBuilder key = new();
        foreach (KeyValuePair<string, ValueSet> qualifier in qualifiers)
            key.Append(qualifier.Key).Append('=').Append(SetKey.Of(qualifier.Value)).Append('\n');
        return key.Append(time is null ? "" : SetKey.Of(time)).Append(isUndated ? "?" : "").ToString();
    }
}
