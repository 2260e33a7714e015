using Factum.Values;

namespace Factum;

/// <summary>
/// A part of a year: 21–24 seasons wherever on earth, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 quadrimesters, 40–41 semesters.
/// Seasons begin and end with the calendar or with the sun, so each is taken to last four months; winter reaches into the next year or comes from the last.
/// </summary>
internal sealed class SeasonDate(int year, int code, Doubt doubts) : DateExpression
{
    public const int FirstCode = 21, LastCode = 41;

    public override bool IsApproximate => (doubts & Doubt.Approximate) != 0;

    public override bool IsUncertain => (doubts & Doubt.Uncertain) != 0;

    public bool IsMarked => doubts != Doubt.None;

    public bool IsMarkedAtEndOnly { get; init; }

    /// <summary>True for the codes of level 1.</summary>
    public bool IsPlain => code <= 24;

    /// <summary>Years and months, ascending: by convention spring comes before summer, autumn and winter.</summary>
    public decimal Order => year * 12m + (code switch
    {
        <= 28 => 2 + (code - 21) % 4 * 3,
        <= 32 => (8 + (code - 29) * 3) % 12,
        <= 36 => (code - 33) * 3,
        <= 39 => (code - 37) * 4,
        _ => (code - 40) * 6,
    });

    public override IntervalSet ToDays() => Months(0);

    public override IntervalSet ToDaysWidened() => Months(code <= 36 ? 3 : code <= 39 ? 4 : 6);

    private IntervalSet Months(int slack) => IntervalSet.Of(Spans().Select(span =>
    {
        decimal first = year * 12m + span.First - slack, last = year * 12m + span.First + span.Count - 1 + slack;
        (decimal firstYear, int firstMonth) = Split(first);
        (decimal lastYear, int lastMonth) = Split(last);
        return Interval.Closed(
            CalendarDays.Day(firstYear, firstMonth, 1),
            CalendarDays.Day(lastYear, lastMonth, CalendarDays.DaysInMonth(lastYear, lastMonth)));
    })).OnIntegers();

    private static (decimal Year, int Month) Split(decimal months)
    {
        decimal whole = Math.Floor(months / 12);
        return (whole, (int)(months - whole * 12) + 1);
    }

    private IEnumerable<(int First, int Count)> Spans() => code switch
    {
        <= 24 => Season(code - 21).Concat(Season((code - 19) % 4)),
        <= 28 => Season(code - 25),
        <= 32 => Season((code - 27) % 4),
        <= 36 => [((code - 33) * 3, 3)],
        <= 39 => [((code - 37) * 4, 4)],
        _ => [((code - 40) * 6, 6)],
    };

    private static IEnumerable<(int First, int Count)> Season(int northern) => northern == 3 ? [(0, 3), (11, 4)] : [(2 + northern * 3, 4)];
}
