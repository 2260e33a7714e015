namespace Factum.Values;

/// <summary>A finite union of intervals on a line: sorted, disjoint, not touching, none empty; so equal sets are equal lists.</summary>
internal sealed class IntervalSet : IEquatable<IntervalSet>
{
    private readonly Interval[] intervals;

    private IntervalSet(Interval[] intervals) => this.intervals = intervals;

    public static IntervalSet Empty { get; } = new([]);

    public static IntervalSet All { get; } = new([Interval.All]);

    public IReadOnlyList<Interval> Intervals => intervals;

    public bool IsEmpty => intervals.Length == 0;

    public bool IsPoint => intervals.Length == 1 && intervals[0].IsPoint;

    /// <summary>The least value or bound; null = unbounded or empty.</summary>
    public decimal? Low => IsEmpty ? null : intervals[0].Low;

    /// <summary>The greatest value or bound; null = unbounded or empty.</summary>
    public decimal? High => IsEmpty ? null : intervals[intervals.Length - 1].High;

    public static IntervalSet Of(params IEnumerable<Interval> parts)
    {
        Interval[] sorted = [.. parts.Where(part => !part.IsEmpty)];
        Array.Sort(sorted, Interval.CompareLow);
        List<Interval> merged = [];
        foreach (Interval part in sorted)
        {
            if (merged.Count > 0 && Touches(merged[merged.Count - 1], part))
                merged[merged.Count - 1] = Span(merged[merged.Count - 1], part);
            else
                merged.Add(part);
        }

        return new IntervalSet([.. merged]);
    }

    public IntervalSet Union(IntervalSet other) => Of(intervals.Concat(other.intervals));

    public IntervalSet Meet(IntervalSet other)
    {
        List<Interval> met = [];
        for (int i = 0, j = 0; i < intervals.Length && j < other.intervals.Length;)
        {
            Interval part = intervals[i].Meet(other.intervals[j]);
            if (!part.IsEmpty)
                met.Add(part);
            if (Interval.CompareHigh(intervals[i], other.intervals[j]) < 0)
                i++;
            else
                j++;
        }

        return new IntervalSet([.. met]);
    }

    public IntervalSet Complement()
    {
        List<Interval> gaps = [];
        decimal? low = null;
        bool lowOpen = false, unboundedAbove = false;
        for (int i = 0; i < intervals.Length; i++)
        {
            Interval part = intervals[i];
            if (part.Low is { } start)
                gaps.Add(new Interval(i == 0 ? null : low, lowOpen, start, !part.IsLowOpen));
            (low, lowOpen, unboundedAbove) = (part.High, !part.IsHighOpen, part.High is null);
        }

        if (!unboundedAbove)
            gaps.Add(new Interval(low, lowOpen, null, false));
        return Of(gaps);
    }

    /// <summary>The same set on the integers: ends closed on whole numbers, neighbours merged, so that <c>over 10</c> and <c>under 11</c> do not meet.</summary>
    public IntervalSet OnIntegers()
    {
        List<Interval> whole = [];
        foreach (Interval part in intervals)
        {
            Interval next = part.OnIntegers();
            int last = whole.Count - 1;
            if (next.IsEmpty)
                continue;
            if (last >= 0 && whole[last].High is { } high && next.Low is { } low && (low <= high || low - 1 <= high))
                whole[last] = new Interval(whole[last].Low, false, next.High, false);
            else
                whole.Add(next);
        }

        return new IntervalSet([.. whole]);
    }

    public bool Contains(decimal value) => intervals.Any(part => part.Contains(value));

    public bool IsSubsetOf(IntervalSet other) => Meet(other).Equals(this);

    public bool Equals(IntervalSet? other) => other is not null && intervals.AsSpan().SequenceEqual(other.intervals);

    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    public override int GetHashCode() => intervals.Aggregate(17, (hash, part) => unchecked(hash * 31 + part.GetHashCode()));

    private static bool Touches(Interval a, Interval b) =>
        a.High is not { } end || b.Low is not { } start || start < end || (start == end && !(a.IsHighOpen && b.IsLowOpen));

    private static Interval Span(Interval a, Interval b) =>
        Interval.CompareHigh(a, b) >= 0 ? a : new Interval(a.Low, a.IsLowOpen, b.High, b.IsHighOpen);
}
