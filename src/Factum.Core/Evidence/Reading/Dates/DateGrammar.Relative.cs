namespace Factum.Evidence.Reading;

internal sealed partial class DateGrammar
{
    /// <summary><c>yesterday</c>, <c>last week</c>, <c>this year</c>, <c>next March</c>.</summary>
    private DateReading? ReadRelative(int first)
    {
        switch (text[first].Word)
        {
            case "today" or "tonight":
                return OfDay(first, first + 1, calendar.Day);
            case "yesterday":
                return OfDay(first, first + 1, calendar.Day - 1);
            case "tomorrow":
                return OfDay(first, first + 1, calendar.Day + 1);
            case "last" or "previous":
                return ReadUnit(first, -1);
            case "this":
                return ReadUnit(first, 0);
            case "next" or "coming":
                return ReadUnit(first, 1);
            default:
                return null;
        }
    }

    private DateReading? ReadUnit(int first, int step)
    {
        int next = first + 2;
        ReadingToken unit = text[first + 1];
        switch (unit.Word)
        {
            case "year":
                return calendar.Year is { } year ? DateReading.Of(first, next, Calendar.Text(year + step)) : Unknown(first, next);
            case "month":
                return calendar.Month is { } month ? OfMonth(first, next, month.Year * 12 + month.Month - 1 + step) : Unknown(first, next);
            case "week":
                return OfWeek(first, next, step);
            case "quarter":
                if (calendar.Month is not { } now)
                    return Unknown(first, next);
                int quarter = now.Year * 4 + (now.Month - 1) / 3 + step;
                return DateReading.OfMonths(first, next, quarter / 4, quarter % 4 * 3 + 1, quarter % 4 * 3 + 3);
            default:
                return CalendarWords.Month(unit.Word) is > 0 and var named && unit.IsCapitalised ? OfNamedMonth(first, next, named, step) : OfNamedDay(first, next, CalendarWords.Weekday(unit.Word), step);
        }
    }

    private static DateReading Unknown(int first, int next) => new(first, next, null, "");

    private static DateReading? OfMonth(int first, int next, int months) => DateReading.Of(first, next, Calendar.Text(months / 12, months % 12 + 1));

    /// <summary>Weeks begin on Monday, or on Sunday: both are meant by somebody.</summary>
    private DateReading OfWeek(int first, int next, int step)
    {
        if (calendar.Day is not { } today)
            return Unknown(first, next);
        decimal monday = today - Calendar.WeekdayOf(today) + step * 7;
        return DateReading.OfDays(first, next, monday - (step < 0 ? 1 : 0), monday + 6);
    }

    private DateReading? OfNamedMonth(int first, int next, int month, int step)
    {
        if (YearAt(next) > 0)
            return null;
        if (calendar.Month is not { } now)
            return Unknown(first, next);
        int year = step < 0 ? (month < now.Month ? now.Year : now.Year - 1) : step > 0 ? (month > now.Month ? now.Year : now.Year + 1) : now.Year;
        return Complete(first, next, year, month, 0) is { } read ? read with { Year = 0 } : null;
    }

    private DateReading? OfNamedDay(int first, int next, int weekday, int step)
    {
        if (weekday < 0)
            return null;
        if (calendar.Day is not { } today)
            return Unknown(first, next);
        int back = ((Calendar.WeekdayOf(today) - weekday) % 7 + 7) % 7;
        decimal day = step < 0 ? today - (back == 0 ? 7 : back) : step > 0 ? today + 7 - back : today - Calendar.WeekdayOf(today) + weekday;
        return OfDay(first, next, day);
    }

    /// <summary><c>three years ago</c>, <c>a week ago</c>: to the unit that is counted.</summary>
    private DateReading? ReadAgo(int first)
    {
        int next;
        decimal count;
        if (text[first].Word is "a" or "an")
            (next, count) = (first + 1, 1);
        else if ((text[first].IsFigure || NumberWords.Cardinal(text[first].Word).Part != NumberPart.None) && numbers.Read(first) is { } number)
            (next, count) = (number.Next, number.Value);
        else
            return null;
        if (TimeWords.Of(text[next].Word) is not { } time || !text.Is(next + 1, "ago") || count is < 0 or > 2000 || count != decimal.Truncate(count))
            return null;
        int back = (int)(count * time.Count), end = next + 2;
        return time.Unit switch
        {
            "years" => calendar.Year is { } year && back < year ? DateReading.Of(first, end, Calendar.Text(year - back)) : Unknown(first, end),
            "months" => calendar.Month is { } month && back < month.Year * 12 ? OfMonth(first, end, month.Year * 12 + month.Month - 1 - back) : Unknown(first, end),
            "weeks" => calendar.Day is { } day ? DateReading.OfDays(first, end, day - back * 7 - 3, day - back * 7 + 3) : Unknown(first, end),
            _ => OfDay(first, end, calendar.Day - back),
        };
    }
}
