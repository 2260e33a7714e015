using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>A date in a text, without bound.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Days">The days that it may denote, counted from 1970-01-01; null where the text leaves out what only its date of publication could tell.</param>
/// <param name="Text">As the language writes it; empty where only <see cref="Days"/> can tell.</param>
internal sealed record DateReading(int First, int Next, Interval? Days, string Text)
{
    /// <summary>A bare number that may be a year.</summary>
    public bool IsBareYear { get; init; }

    /// <summary>A month that lacks its year, 1 to 12: it takes that of its neighbour, <c>between May and July 2020</c>.</summary>
    public int Month { get; init; }

    /// <summary>The year that is written; 0 for none.</summary>
    public int Year { get; init; }

    /// <summary>The day of the month that is written; 0 for none.</summary>
    public int Day { get; init; }

    /// <summary>Written in EDTF, so that it can be marked as approximate.</summary>
    public EdtfDate? Edtf { get; init; }

    /// <summary>A date that the language can write.</summary>
    public static DateReading? Of(int first, int next, string edtf)
    {
        if (!EdtfDate.TryParse(edtf, out EdtfDate? date) || date.Days is not { IsEmpty: false, Low: { } low, High: { } high })
            return null;
        return new DateReading(first, next, Interval.Closed(low, high), edtf) { Edtf = date };
    }

    public static DateReading OfDays(int first, int next, decimal low, decimal high) => new(first, next, Interval.Closed(low, high), "");

    /// <summary>The months of a year, from one to another.</summary>
    public static DateReading OfMonths(int first, int next, int year, int from, int to) =>
        OfDays(first, next, CalendarDays.Day(year, from, 1), CalendarDays.Day(year, to, CalendarDays.DaysInMonth(year, to))) with { Year = year };
}
