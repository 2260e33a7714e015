using System.Globalization;

namespace Factum;

/// <summary>The proleptic Gregorian calendar with a year 0, counted in days since 1970-01-01, over all years that a decimal can count.</summary>
internal static class CalendarDays
{
    private const decimal DaysOf400Years = 146097;
    private const int EpochFromYear0 = 719528;
    private static readonly int[] daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>The greatest year, in absolute value, whose days are counted.</summary>
    public const decimal GreatestYear = 100_000_000_000_000_000_000_000_000m;

    public static bool IsLeapYear(decimal year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(decimal year, int month) =>
        daysBeforeMonth[month] - daysBeforeMonth[month - 1] + (month == 2 && IsLeapYear(year) ? 1 : 0);

    public static decimal FirstDay(decimal year) => Day(year, 1, 1);

    public static decimal LastDay(decimal year) => Day(year, 12, 31);

    public static decimal Day(decimal year, int month, int day)
    {
        decimal cycle = Math.Floor(year / 400);
        int yearOfCycle = (int)(year - cycle * 400);
        int leapDays = yearOfCycle == 0 ? 0 : (yearOfCycle - 1) / 4 - (yearOfCycle - 1) / 100 + 1;
        int dayOfYear = daysBeforeMonth[month - 1] + (month > 2 && IsLeapYear(yearOfCycle) ? 1 : 0) + day - 1;
        return cycle * DaysOf400Years + yearOfCycle * 365 + leapDays + dayOfYear - EpochFromYear0;
    }

    public static (decimal Year, int Month, int Day) Date(decimal day)
    {
        decimal fromYear0 = Math.Floor(day) + EpochFromYear0;
        decimal cycle = Math.Floor(fromYear0 / DaysOf400Years);
        int rest = (int)(fromYear0 - cycle * DaysOf400Years);
        int year = rest / 366;
        while (year < 399 && DayOfCycle(year + 1) <= rest)
            year++;
        rest -= DayOfCycle(year);
        int month = 1;
        while (rest >= DaysInMonth(year, month))
            rest -= DaysInMonth(year, month++);
        return (cycle * 400 + year, month, rest + 1);
    }

    public static DateTime? ToDateTime(decimal? day) =>
        day is { } count && count >= Day(1, 1, 1) && count <= Day(9999, 12, 31)
            ? new DateTime(1970, 1, 1).AddDays((double)count)
            : null;

    /// <summary>The day in EDTF; beyond four-digit years, which EDTF cannot write to the day, its year.</summary>
    public static string ToText(decimal day)
    {
        (decimal year, int month, int dayOfMonth) = Date(day);
        if (Math.Abs(year) > 9999)
            return string.Format(CultureInfo.InvariantCulture, "Y{0:0}", year);
        return string.Format(CultureInfo.InvariantCulture, "{0}{1:0000}-{2:00}-{3:00}", year < 0 ? "-" : "", Math.Abs(year), month, dayOfMonth);
    }

    private static int DayOfCycle(int year) => (int)(Day(year, 1, 1) + EpochFromYear0);
}
