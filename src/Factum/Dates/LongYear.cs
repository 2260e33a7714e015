using Factum.Values;

namespace Factum;

/// <summary>A year of more than four digits, or one of which only some digits are significant: the first and the last year that it may be.</summary>
internal sealed class LongYear(decimal first, decimal last) : DateExpression
{
    public static LongYear Of(decimal year, int digitCount, int significant)
    {
        if (significant == 0 || significant >= digitCount)
            return new LongYear(year, year);
        decimal unit = 1;
        for (int i = significant; i < digitCount; i++)
            unit *= 10;
        decimal size = Math.Abs(year), least = size - size % unit, greatest = least + unit - 1;
        return year < 0 ? new LongYear(-greatest, -least) : new LongYear(least, greatest);
    }

    public override IntervalSet ToDays() => IntervalSet.Of(Interval.Closed(CalendarDays.FirstDay(first), CalendarDays.LastDay(last)));
}
