using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Writes a stretch of days as the language does, in whole months and years where it can.</summary>
internal static class DayText
{
    public static string Of(Interval days)
    {
        decimal low = days.Low ?? 0, high = days.High ?? 0;
        if (low == high)
            return CalendarDays.ToText(low);
        (decimal firstYear, int firstMonth, int firstDay) = CalendarDays.Date(low);
        (decimal lastYear, int lastMonth, int lastDay) = CalendarDays.Date(high);
        bool areMonths = firstDay == 1 && lastDay == CalendarDays.DaysInMonth(lastYear, lastMonth) && firstYear is > 0 and < 9999 && lastYear is > 0 and < 9999;
        if (!areMonths)
            return "between " + CalendarDays.ToText(low) + " and " + CalendarDays.ToText(high);
        bool areYears = firstMonth == 1 && lastMonth == 12;
        string from = Calendar.Text((int)firstYear, areYears ? 0 : firstMonth), to = Calendar.Text((int)lastYear, areYears ? 0 : lastMonth);
        return from == to ? from : "between " + from + " and " + to;
    }
}
