using Factum.Values;

namespace Factum;

/// <summary>A year, a month or a day; each digit may be unspecified and each part marked.</summary>
internal sealed partial class CalendarDate(bool isNegative, DatePart year, DatePart? month, DatePart? day) : DateExpression
{
    /// <summary>Beyond so many separate runs of days, the span from the first to the last stands for them: <c>XXXX-12-25</c> has 10,000.</summary>
    private const int MostRuns = 1000;

    public override bool IsApproximate => (Doubts & Doubt.Approximate) != 0;

    public override bool IsUncertain => (Doubts & Doubt.Uncertain) != 0;

    public bool IsNegative => isNegative;

    public bool HasUnspecified => year.Digits.HasUnspecified || month?.Digits.HasUnspecified == true || day?.Digits.HasUnspecified == true;

    public bool HasDay => day is not null;

    /// <summary>1 for a year, 2 for a month, 3 for a day.</summary>
    public int PartCount => day is not null ? 3 : month is not null ? 2 : 1;

    public Doubt Doubts => year.Doubt | (month?.Doubt ?? Doubt.None) | (day?.Doubt ?? Doubt.None);

    /// <summary>True where nothing but the end of the text bears a mark, if anything does.</summary>
    public bool IsMarkedAtEndOnly => year.Left == Doubt.None && (month is null || (year.Right | month.Left) == Doubt.None)
        && (day is null || (month is not null && (month.Right | day.Left) == Doubt.None));

    /// <summary>True for the unspecified digits of level 1: <c>201X</c>, <c>20XX</c>, <c>2004-XX</c>, <c>2004-06-XX</c>, <c>2004-XX-XX</c>.</summary>
    public bool IsSimplyUnspecified
    {
        get
        {
            if (month is null)
                return year.Digits.IsRun && year.Digits.UnspecifiedAtEnd <= 2;
            bool isMonthWhole = month.Digits.IsUnspecified || !month.Digits.HasUnspecified;
            bool isDayWhole = day is null || day.Digits.IsUnspecified || (!day.Digits.HasUnspecified && !month.Digits.HasUnspecified);
            return !year.Digits.HasUnspecified && isMonthWhole && isDayWhole;
        }
    }

    /// <summary>The first day of the first date that the digits allow; null where they allow none.</summary>
    public decimal? FirstStart => Dates(Years(), Ascending(1, 12), Ascending(1, 31)).Select(date => (decimal?)date).FirstOrDefault();

    /// <summary>The first day of the last date that the digits allow; null where they allow none.</summary>
    public decimal? LastStart => Dates(Years().Reverse(), Ascending(1, 12).Reverse(), Ascending(1, 31).Reverse()).Select(date => (decimal?)date).FirstOrDefault();

    public override IntervalSet ToDays() => Runs(new Shift(0, 0, 0));

    private static IEnumerable<int> Ascending(int first, int last) => Enumerable.Range(first, last - first + 1);

    /// <summary>Ascending, signed; -0000 is no year.</summary>
    private IEnumerable<int> Years()
    {
        IEnumerable<int> allowed = Ascending(year.Digits.Least, year.Digits.Greatest).Where(year.Digits.Allows);
        return isNegative ? allowed.Where(number => number > 0).Reverse().Select(number => -number) : allowed;
    }

    private IEnumerable<decimal> Dates(IEnumerable<int> years, IEnumerable<int> months, IEnumerable<int> days) =>
        from candidateYear in years
        from candidateMonth in month is null ? [1] : months.Where(month.Digits.Allows)
        from candidateDay in day is null ? [1] : days.Where(day.Digits.Allows)
        where candidateDay <= CalendarDays.DaysInMonth(candidateYear, candidateMonth)
        select CalendarDays.Day(candidateYear, candidateMonth, candidateDay);
}
