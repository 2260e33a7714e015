namespace Factum.Values;

/// <summary>A connected set on a line. A null end is unbounded; an open end is not itself in the set.</summary>
internal readonly record struct Interval(decimal? Low, bool IsLowOpen, decimal? High, bool IsHighOpen)
{
    public static Interval All { get; } = new(null, false, null, false);

    public static Interval Point(decimal value) => new(value, false, value, false);

    public static Interval Closed(decimal low, decimal high) => new(low, false, high, false);

    public static Interval AtLeast(decimal low) => new(low, false, null, false);

    public static Interval Over(decimal low) => new(low, true, null, false);

    public static Interval AtMost(decimal high) => new(null, false, high, false);

    public static Interval Under(decimal high) => new(null, false, high, true);

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (IsLowOpen || IsHighOpen)));

    public bool IsPoint => Low is { } low && High == low && !IsLowOpen && !IsHighOpen;

    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (value == low && !IsLowOpen))
        && (High is not { } high || value < high || (value == high && !IsHighOpen));

    /// <summary>The whole numbers in it, ends closed; figures too large for another whole number are left as they are.</summary>
    public Interval OnIntegers()
    {
        decimal? low = Low is { } start ? Math.Ceiling(start) : null, high = High is { } end ? Math.Floor(end) : null;
        if (low is { } least && IsLowOpen && least == Low && least < decimal.MaxValue)
            low = least + 1;
        if (high is { } greatest && IsHighOpen && greatest == High && greatest > decimal.MinValue)
            high = greatest - 1;
        return new Interval(low, false, high, false);
    }

    public Interval Meet(Interval other)
    {
        (decimal? low, bool lowOpen) = CompareLow(this, other) >= 0 ? (Low, IsLowOpen) : (other.Low, other.IsLowOpen);
        (decimal? high, bool highOpen) = CompareHigh(this, other) <= 0 ? (High, IsHighOpen) : (other.High, other.IsHighOpen);
        return new Interval(low, lowOpen, high, highOpen);
    }

    /// <summary>Negative where <paramref name="a"/> begins before <paramref name="b"/>.</summary>
    public static int CompareLow(Interval a, Interval b) => (a.Low, b.Low) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) => x != y ? x.CompareTo(y) : a.IsLowOpen.CompareTo(b.IsLowOpen),
    };

    /// <summary>Negative where <paramref name="a"/> ends before <paramref name="b"/>.</summary>
    public static int CompareHigh(Interval a, Interval b) => (a.High, b.High) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) => x != y ? x.CompareTo(y) : b.IsHighOpen.CompareTo(a.IsHighOpen),
    };
}
