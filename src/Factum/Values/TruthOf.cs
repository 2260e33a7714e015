namespace Factum.Values;

/// <summary>Three-valued comparison of sets: definitely, if all pairs compare so; never, if none does. Nothing is known of an empty set, so it is never.</summary>
internal static class TruthOf
{
    public static Truth Less(IntervalSet left, IntervalSet right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return Truth.Never;
        if (EndsBefore(left, right) is { } gap && (gap > 0 || (gap == 0 && !IsShared(left, right))))
            return Truth.Definitely;
        return EndsBefore(right, left) >= 0 ? Truth.Never : Truth.Possibly;
    }

    public static Truth LessOrEqual(IntervalSet left, IntervalSet right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return Truth.Never;
        return Negate(Less(right, left));
    }

    public static Truth Negate(Truth truth) => truth switch
    {
        Truth.Never => Truth.Definitely,
        Truth.Definitely => Truth.Never,
        _ => Truth.Possibly,
    };

    public static Truth IsIn(IntervalSet value, IntervalSet set)
    {
        IntervalSet met = value.Meet(set);
        if (met.IsEmpty)
            return Truth.Never;
        return met.Equals(value) ? Truth.Definitely : Truth.Possibly;
    }

    /// <summary>Positive where the first set lies wholly before the second, zero where they have one end in common, null where that is not known of unbounded ends.</summary>
    private static int? EndsBefore(IntervalSet first, IntervalSet second) =>
        first.High is { } high && second.Low is { } low ? low.CompareTo(high) : null;

    private static bool IsShared(IntervalSet first, IntervalSet second) =>
        !first.Intervals[first.Intervals.Count - 1].IsHighOpen && !second.Intervals[0].IsLowOpen;
}
