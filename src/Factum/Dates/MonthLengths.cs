using Factum.Values;

namespace Factum;

/// <summary>The least and the greatest number of days of consecutive calendar months.</summary>
internal static class MonthLengths
{
    private const int MonthsOfCycle = 4800;
    private const int DaysOfCycle = 146097;
    private static readonly int[] daysBefore = CountDaysBefore();

    /// <summary>From the least to the greatest length; a fraction of a month is that of its shortest or longest.</summary>
    public static Interval Between(decimal months)
    {
        decimal size = Math.Abs(months), whole = Math.Floor(size), fraction = size - whole;
        (decimal least, decimal greatest) = OfWhole(whole);
        (least, greatest) = (least + fraction * 28, greatest + fraction * 31);
        return months < 0 ? Interval.Closed(-greatest, -least) : Interval.Closed(least, greatest);
    }

    private static (decimal Least, decimal Greatest) OfWhole(decimal months)
    {
        decimal cycles = Math.Floor(months / MonthsOfCycle);
        int rest = (int)(months - cycles * MonthsOfCycle);
        int least = int.MaxValue, greatest = 0;
        for (int start = 0; start < MonthsOfCycle; start++)
        {
            int days = DaysBefore(start + rest) - daysBefore[start];
            least = Math.Min(least, days);
            greatest = Math.Max(greatest, days);
        }

        return (cycles * DaysOfCycle + least, cycles * DaysOfCycle + greatest);
    }

    private static int DaysBefore(int month) => month < MonthsOfCycle ? daysBefore[month] : DaysOfCycle + daysBefore[month - MonthsOfCycle];

    private static int[] CountDaysBefore()
    {
        int[] days = new int[MonthsOfCycle];
        for (int month = 1; month < MonthsOfCycle; month++)
            days[month] = days[month - 1] + CalendarDays.DaysInMonth((month - 1) / 12, (month - 1) % 12 + 1);
        return days;
    }
}
