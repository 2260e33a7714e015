using System.Globalization;

namespace Factum.Evidence.Reading;

/// <summary>Dates in EDTF out of their parts, and the date of publication that relative dates count from.</summary>
internal sealed class Calendar(ReadingContext context)
{
    private readonly decimal? first = context.Published?.Days.Low, last = context.Published?.Days.High;

    public DayOrder DayOrder => context.DayOrder;

    /// <summary>The day of publication; null where only a month or a year is known.</summary>
    public decimal? Day => first == last && Month is not null ? first : null;

    /// <summary>Month and year of publication; null where they are not known.</summary>
    public (int Year, int Month)? Month => Split(first) is { } month && month == Split(last) ? month : null;

    public int? Year => Split(first) is { } begin && Split(last) is { } end && begin.Year == end.Year ? begin.Year : null;

    public static string Text(int year, int month = 0, int day = 0)
    {
        string text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (month > 0)
            text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
        return day > 0 ? text + "-" + day.ToString("00", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>The year of a month, or of a day, that is nearest to the date of publication; of one that is far from it, the year that the tense tells.</summary>
    public int? NearestYear(int month, int day, Tense tense)
    {
        if (Month is not { } now)
            return null;
        int distance = month - now.Month;
        if (tense == Tense.Past && distance is < -4 or > 4)
            return distance > 0 ? now.Year - 1 : now.Year;
        if (tense == Tense.Future && distance is < -4 or > 4)
            return distance < 0 ? now.Year + 1 : now.Year;
        if (Math.Abs(distance) == 6 && day > 0 && Day is { } today && CalendarDays.Date(today).Day is var dayNow)
            return distance < 0 ? now.Year + (day < dayNow ? 1 : 0) : now.Year - (day > dayNow ? 1 : 0);
        return distance > 6 ? now.Year - 1 : distance < -6 ? now.Year + 1 : now.Year;
    }

    /// <summary>Monday is 0.</summary>
    public static int WeekdayOf(decimal day) => (int)(((day + 3) % 7 + 7) % 7);

    /// <summary>Year and month of a day in the years that texts appear in.</summary>
    private static (int Year, int Month)? Split(decimal? day)
    {
        if (day is not { } known)
            return null;
        (decimal year, int month, _) = CalendarDays.Date(known);
        return year is > 1 and < 9998 ? ((int)year, month) : null;
    }
}
