using Factum.Values;

namespace Factum;

/// <summary>How the values of an ordered type lie on a line of decimals.</summary>
internal abstract class Line<T>
{
    /// <summary>True where only whole numbers are on the line, so that <c>over 10</c> begins at 11.</summary>
    public virtual bool IsDiscrete => false;

    /// <summary>The points that a value may stand for: one, or for dates and durations an interval.</summary>
    public abstract IntervalSet ToPoints(T value);

    /// <summary>What comparisons count, where approximate values reach further.</summary>
    public virtual IntervalSet ToPointsCompared(T value) => ToPoints(value);

    /// <summary>The value at a point.</summary>
    /// <exception cref="OverflowException">The type has no such value.</exception>
    public abstract T ToValue(decimal point, string unit);

    /// <summary>The currency of money; else empty.</summary>
    public virtual string ToUnit(T value) => "";

    public virtual string ToText(decimal point, string unit) => ToValue(point, unit)?.ToString() ?? "";
}

/// <summary>The line of a type, or null for types without an order. Chosen by type tests that the trimmer and the AOT compiler see through.</summary>
internal static class LineOf<T>
{
    public static readonly Line<T>? Instance = Choose() as Line<T>;

    private static object? Choose()
    {
        if (typeof(T) == typeof(int))
            return new IntegerLine();
        if (typeof(T) == typeof(decimal))
            return new NumberLine();
        if (typeof(T) == typeof(Percent))
            return new PercentLine();
        if (typeof(T) == typeof(Money))
            return new MoneyLine();
        if (typeof(T) == typeof(EdtfDate))
            return new DateLine();
        return typeof(T) == typeof(Duration) ? new DurationLine() : null;
    }
}
