using Factum.Kinds;
using Factum.Syntax;
using Factum.Values;

namespace Factum.Binding;

/// <summary>What a bound in front of a value allows: <c>over 14 billion USD</c>, <c>up to 5 years</c>, <c>under 2013</c>.</summary>
internal static class Bounds
{
    private const decimal Tenth = 0.1m;

    /// <param name="bound">The bound.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="set">What the value denotes without the bound. For <c>about</c> a date, one unit wider already.</param>
    public static IntervalSet Apply(BoundWord bound, ScalarType type, IntervalSet set)
    {
        if (set.IsEmpty || bound is BoundWord.None or BoundWord.Exactly)
            return set;
        Interval value = Span(set);
        return type == ScalarType.Date
            ? bound == BoundWord.About ? set : IntervalSet.Of(OfDate(bound, value))
            : IntervalSet.Of(OfQuantity(bound, type, value));
    }

    /// <summary>From the lower end of one value to the upper end of another: <c>between … and …</c>.</summary>
    public static IntervalSet Between(IntervalSet lower, IntervalSet upper)
    {
        Interval low = Span(lower), high = Span(upper);
        return IntervalSet.Of(new Interval(low.Low, low.IsLowOpen, high.High, high.IsHighOpen));
    }

    private static Interval Span(IntervalSet set)
    {
        IReadOnlyList<Interval> parts = set.Intervals;
        return new Interval(set.Low, parts[0].IsLowOpen, set.High, parts[parts.Count - 1].IsHighOpen);
    }

    /// <summary>A date is a stretch of days: before it is before its first day, after it is after its last.</summary>
    private static Interval OfDate(BoundWord bound, Interval days) => bound switch
    {
        BoundWord.UpTo or BoundWord.AtMost => new Interval(null, false, days.High, false),
        BoundWord.AtLeast => new Interval(days.Low, false, null, false),
        BoundWord.Over => days.High is { } last ? Interval.AtLeast(last + 1) : days,
        BoundWord.Under => days.Low is { } first ? Interval.AtMost(first - 1) : days,
        _ => days,
    };

    private static Interval OfQuantity(BoundWord bound, ScalarType type, Interval value) => bound switch
    {
        BoundWord.About => About(value),
        BoundWord.AtLeast => new Interval(value.Low, value.IsLowOpen, null, false),
        BoundWord.Over => new Interval(value.Low, true, null, false),
        BoundWord.UpTo or BoundWord.AtMost or BoundWord.Under => Below(bound, type, value),
        _ => value,
    };

    private static Interval About(Interval value)
    {
        decimal? low = value.Low - Math.Abs(value.Low ?? 0) * Tenth, high = value.High + Math.Abs(value.High ?? 0) * Tenth;
        return new Interval(low, value.IsLowOpen, high, value.IsHighOpen);
    }

    /// <summary>Sums and durations do not fall below nothing, and <c>up to 100 million USD</c> is more than nothing.</summary>
    private static Interval Below(BoundWord bound, ScalarType type, Interval value)
    {
        bool isHighOpen = bound == BoundWord.Under || value.IsHighOpen;
        return type is ScalarType.Money or ScalarType.Duration && value.High > 0
            ? new Interval(0, bound == BoundWord.UpTo, value.High, isHighOpen)
            : new Interval(null, false, value.High, isHighOpen);
    }
}
