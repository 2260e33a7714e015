using System.Globalization;
using Factum.Values;

namespace Factum;

/// <summary>A length of time as it is told: a count of days, weeks, months or years. A year has 365 or 366 days, so comparisons are three-valued.</summary>
public readonly struct Duration : IEquatable<Duration>
{
    private const decimal GreatestCount = 1_000_000_000_000_000_000m;

    private Duration(decimal count, DurationUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public decimal Count { get; }

    /// <summary>The unit that is counted.</summary>
    public DurationUnit Unit { get; }

    /// <summary>The lengths that it may have, in days: a point for days and weeks, an interval for months and years.</summary>
    internal IntervalSet DayCounts => IntervalSet.Of(Unit switch
    {
        DurationUnit.Years => MonthLengths.Between(Count * 12),
        DurationUnit.Months => MonthLengths.Between(Count),
        DurationUnit.Weeks => Interval.Point(Count * 7),
        _ => Interval.Point(Count),
    });

    /// <summary>Makes a duration; false where the count is too large to be counted in days (beyond 10^18 in absolute value).</summary>
    public static bool TryCreate(decimal count, DurationUnit unit, out Duration duration)
    {
        bool isCountable = Math.Abs(count) <= GreatestCount;
        duration = isCountable ? new Duration(count, unit) : default;
        return isCountable;
    }

    /// <summary>A count of days.</summary>
    /// <exception cref="OverflowException">The count is beyond 10^18 in absolute value.</exception>
    public static Duration Days(decimal count) => Of(count, DurationUnit.Days);

    /// <summary>A count of weeks.</summary>
    /// <exception cref="OverflowException">The count is beyond 10^18 in absolute value.</exception>
    public static Duration Weeks(decimal count) => Of(count, DurationUnit.Weeks);

    /// <summary>A count of months.</summary>
    /// <exception cref="OverflowException">The count is beyond 10^18 in absolute value.</exception>
    public static Duration Months(decimal count) => Of(count, DurationUnit.Months);

    /// <summary>A count of years.</summary>
    /// <exception cref="OverflowException">The count is beyond 10^18 in absolute value.</exception>
    public static Duration Years(decimal count) => Of(count, DurationUnit.Years);

    /// <summary>Whether the first duration is shorter: definitely, if it is in every calendar.</summary>
    public static Truth operator <(Duration left, Duration right) => TruthOf.Less(left.DayCounts, right.DayCounts);

    /// <summary>Whether the first duration is longer.</summary>
    public static Truth operator >(Duration left, Duration right) => right < left;

    /// <summary>Whether the first duration is shorter or equally long.</summary>
    public static Truth operator <=(Duration left, Duration right) => TruthOf.LessOrEqual(left.DayCounts, right.DayCounts);

    /// <summary>Whether the first duration is longer or equally long.</summary>
    public static Truth operator >=(Duration left, Duration right) => right <= left;

    /// <summary>Whether count and unit are equal: <c>1 week</c> is not equal to <c>7 days</c>.</summary>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether count or unit differ.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Duration other) => Count == other.Count && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Count.GetHashCode() * 31 + (int)Unit);

    /// <summary>As the language writes it, in every culture: <c>3 years</c>, <c>1 week</c>.</summary>
    public override string ToString()
    {
        string unit = Unit switch
        {
            DurationUnit.Years => "year",
            DurationUnit.Months => "month",
            DurationUnit.Weeks => "week",
            _ => "day",
        };
        return Count.ToString("0.############################", CultureInfo.InvariantCulture) + " " + unit + (Count == 1 ? "" : "s");
    }

    private static Duration Of(decimal count, DurationUnit unit) =>
        TryCreate(count, unit, out Duration duration) ? duration : throw new OverflowException("A duration counts at most 10^18 units");
}

/// <summary>What a <see cref="Duration"/> counts.</summary>
public enum DurationUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks of 7 days.</summary>
    Weeks,

    /// <summary>Calendar months, 28 to 31 days.</summary>
    Months,

    /// <summary>Calendar years, 365 or 366 days.</summary>
    Years,
}
