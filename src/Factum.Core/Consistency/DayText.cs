using System.Globalization;

namespace Factum.Consistency;

/// <summary>A day as a date, from its count since 1970-01-01 in the proleptic Gregorian calendar; of any year.</summary>
internal static class DayText
{
    private const int DaysOfEra = 146_097;

    public static string Of(decimal days)
    {
        if (days is > 1e12m or < -1e12m)
            return days.ToString(CultureInfo.InvariantCulture);

        // Years begin in March here, so that the leap day is the last; an era is 400 years.
        long shifted = (long)Math.Floor(days) + 719_468;
        long era = (shifted >= 0 ? shifted : shifted - (DaysOfEra - 1)) / DaysOfEra;
        long dayOfEra = shifted - era * DaysOfEra;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long month = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * month + 2) / 5 + 1;
        month += month < 10 ? 3 : -9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return string.Format(CultureInfo.InvariantCulture, year < 0 ? "{0:00000}-{1:00}-{2:00}" : "{0:0000}-{1:00}-{2:00}", year, month, day);
    }
}
