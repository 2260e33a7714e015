using Factum.Values;

namespace Factum;

internal sealed partial class CalendarDate
{
    /// <summary>Each approximate part may be one unit of its last written digit earlier or later.</summary>
    public override IntervalSet ToDaysWidened()
    {
        IntervalSet widened = IntervalSet.Empty;
        int[] years = Shifts(UnitsOf(1)), months = Shifts(UnitsOf(2)), days = Shifts(UnitsOf(3));
        foreach (int yearShift in years)
        {
            foreach (int monthShift in months)
            {
                foreach (int dayShift in days)
                    widened = widened.Union(Runs(new Shift(yearShift, monthShift, dayShift)));
            }
        }

        return widened.OnIntegers();
    }

    private static int[] Shifts(int unit) => unit == 0 ? [0] : [-unit, 0, unit];

    /// <summary>How many years (1), months (2) or days (3) a mark on a part shifts; 0 = no mark. A mark on a wholly unspecified part is one on the part before.</summary>
    private int UnitsOf(int part)
    {
        int unit = 0;
        for (int marked = part; marked <= PartCount; marked++)
        {
            bool isNext = marked > part;
            DigitPattern? own = Part(part)?.Digits;
            if (own is null || own.IsUnspecified || (isNext && Part(marked)?.Digits.IsUnspecified != true))
                break;
            if ((Part(marked)?.Doubt & Doubt.Approximate) == Doubt.Approximate)
                unit = PowerOfTen(own.UnspecifiedAtEnd);
        }

        return unit;
    }

    private static int PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };

    private DatePart? Part(int part) => part switch { 1 => year, 2 => month, _ => day };

    /// <summary>The runs of days that the digits allow, ascending but where months are shifted past the end of a year; merged where they follow each other.</summary>
    private IntervalSet Runs(Shift shift)
    {
        List<Interval> runs = [];
        bool isWholeMonth = day is null || day.Digits.IsUnspecified;
        bool isWholeYear = isWholeMonth && (month is null || month.Digits.IsUnspecified);
        foreach (int signed in Years())
        {
            decimal shifted = (decimal)signed + shift.Years;
            if (isWholeYear)
                Add(runs, CalendarDays.FirstDay(shifted), CalendarDays.LastDay(shifted));
            for (int number = 1; number <= 12 && !isWholeYear; number++)
            {
                if (month is not null && month.Digits.Allows(number))
                    AddMonth(runs, signed, number, isWholeMonth, shift);
            }

            if (runs.Count > MostRuns)
                return Span(shift);
        }

        return IntervalSet.Of(runs).OnIntegers();
    }

    private void AddMonth(List<Interval> runs, int signed, int number, bool isWholeMonth, Shift shift)
    {
        int index = number - 1 + shift.Months;
        int yearsOver = (index + 12) / 12 - 1;
        decimal shiftedYear = (decimal)signed + shift.Years + yearsOver;
        int shiftedMonth = index - yearsOver * 12 + 1;
        int length = CalendarDays.DaysInMonth(shiftedYear, shiftedMonth);
        decimal first = CalendarDays.Day(shiftedYear, shiftedMonth, 1);
        if (isWholeMonth)
            Add(runs, first, first + length - 1);
        for (int dayNumber = 1; dayNumber <= CalendarDays.DaysInMonth(signed, number) && !isWholeMonth; dayNumber++)
        {
            decimal date = first + Math.Min(dayNumber, length) - 1 + shift.Days;
            if (day is not null && day.Digits.Allows(dayNumber))
                Add(runs, date, date);
        }
    }

    private static void Add(List<Interval> runs, decimal first, decimal last)
    {
        int end = runs.Count - 1;
        if (end >= 0 && runs[end].High is { } high && first == high + 1)
            runs[end] = new Interval(runs[end].Low, false, last, false);
        else
            runs.Add(Interval.Closed(first, last));
    }

    private IntervalSet Span(Shift shift)
    {
        decimal slack = 366m * Math.Abs(shift.Years) + 31m * Math.Abs(shift.Months) + Math.Abs(shift.Days);
        decimal lastLength = day is not null ? 1 : month is not null ? 31 : 366;
        return FirstStart is { } first && LastStart is { } last
            ? IntervalSet.Of(Interval.Closed(first - slack, last + lastLength - 1 + slack))
            : IntervalSet.Empty;
    }

    private readonly record struct Shift(int Years, int Months, int Days);
}
