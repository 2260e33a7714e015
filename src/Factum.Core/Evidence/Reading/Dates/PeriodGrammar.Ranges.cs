using Factum.Syntax;
using Factum.Values;

namespace Factum.Evidence.Reading;

internal sealed partial class PeriodGrammar
{
    /// <summary><c>between May and July 2020</c>, <c>from 2013 to 2015</c>, <c>2013–15</c>, <c>12–15 March</c>; the token behind, null for none.</summary>
    private int? ReadPeriod(int first)
    {
        bool isBetween = text.Is(first, "between"), isFrom = text.Is(first, "from");
        int start = isBetween || isFrom ? first + 1 : first;
        if (ReadDays(start) is { } days)
            return Add(first, days.Lower, days.Upper, isBetween);
        if (dates.Read(start) is not { } lower)
            return null;
        int place = lower.Next;
        bool isLinked = isBetween ? text.Is(place, "and") : text[place].Word is "to" or "until" or "till" or "through" or "-" or "–" or "—" || (isFrom && text[place].Word is "up");
        if (!isLinked)
            return null;
        if (lower.IsBareYear && ReadShortYear(lower, place) is { } shortYear)
            return Add(first, lower, shortYear, isBetween);
        if (dates.Read(text[place].Word is "up" ? place + 2 : place + 1) is not { } upper || (lower.IsBareYear && upper.IsBareYear && IsCounted(upper)))
            return null;
        return Add(first, lower, upper, isBetween);
    }

    /// <summary>Whether two bare numbers count what follows: <c>1,500 to 2000 jobs</c>.</summary>
    private bool IsCounted(DateReading upper) => CountedWords.Counts(text[upper.Next]) && CountedWords.IsPlural(text[upper.Next].Word);

    /// <summary><c>2013–15</c>, <c>1999-2003</c> without a month that it could be.</summary>
    private DateReading? ReadShortYear(DateReading lower, int place)
    {
        if (text[place].Word is not ("-" or "–" or "/") || text[place + 1] is not { IsFigure: true, IsDigits: true, Length: 2 } two || text.Touches(place) != text.Touches(place + 1) || (text.Touches(place + 2) && text[place + 2].Word is "-" or "/"))
            return null;
        int year = lower.Year / 100 * 100 + (int)two.Number;
        return year > lower.Year && DateReading.Of(place + 1, place + 2, Calendar.Text(year)) is { } read ? read with { Year = year } : null;
    }

    /// <summary>Two days of one month: <c>12–15 March 2024</c>, <c>March 12 to 15, 2024</c>.</summary>
    private (DateReading Lower, DateReading Upper)? ReadDays(int first)
    {
        if (text[first] is { IsFigure: true, IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 } day && text[first + 1].Word is "-" or "–" or "to" or "and" && text[first + 2].IsFigure
            && dates.Read(first + 2) is { Day: > 0, Month: > 0 } upper && text[upper.First].IsFigure && !text[first + 2].Is("-"))
            return SameMonth(new DateReading(first, first + 1, null, "") { Day = (int)day.Number }, upper);
        if (text[first].IsWord && text[first].IsCapitalised && dates.Read(first) is { Day: > 0, Month: > 0 } lower && text[lower.Next].Word is "-" or "–" or "to"
            && text[lower.Next + 1] is { IsFigure: true, IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 } last)
        {
            int next = lower.Next + 2, place = text.Is(next, ",") ? next + 1 : next;
            bool hasYear = text[place] is { IsFigure: true, IsDigits: true, Length: 4, Number: >= 1000 and < 3000 };
            int year = hasYear ? (int)text[place].Number : lower.Year > 0 ? lower.Year : YearOf(lower);
            if (year > 0 && DateGrammar.Complete(lower.Next + 1, hasYear ? place + 1 : next, year, lower.Month, (int)last.Number) is { } end)
                return SameMonth(lower, end);
        }

        return null;
    }

    private static (DateReading Lower, DateReading Upper)? SameMonth(DateReading lower, DateReading upper)
    {
        int year = YearOf(upper);
        return year > 0 && DateGrammar.Complete(lower.First, lower.Next, year, upper.Month, lower.Day) is { } first ? (first, upper) : null;
    }

    private static int YearOf(DateReading date) => date.Year > 0 ? date.Year : date.Days is { Low: { } low } ? (int)CalendarDays.Date(low).Year : 0;

    /// <summary>Adds the period, and its beginning and end as such where it has both; the token behind it, null where it is none.</summary>
    private int? Add(int first, DateReading lower, DateReading upper, bool isBetween)
    {
        if (lower.Month > 0 && lower.Year == 0 && upper.Year > 0)
            lower = DateGrammar.Complete(lower.First, lower.Next, upper.Year, lower.Month, lower.Day) ?? lower;
        if (lower.Days is not { Low: { } low } start || upper.Days is not { High: { } high } end)
        {
            Mark(first, upper.Next);
            return lower.Days is null && upper.Days is null ? upper.Next : null;
        }

        if (low >= high || (lower.IsBareYear && end.Low is { } last && last - low > LongestPeriod))
            return null;
        Mark(first, upper.Next);
        Interval days = Interval.Closed(low, high);
        mentions.Add(Write(lower with { Text = Both(lower, start, upper, end), Edtf = null }, first, upper.Next, default, days) with
        {
            Core = Span(lower.First, upper.Next),
            IsRange = true,
        });
        if (isBetween)
            return upper.Next;
        mentions.Add(Write(lower, first, lower.Next, new DateBound(BoundWord.None, "since"), start));
        mentions.Add(Write(upper, upper.First, upper.Next, new DateBound(BoundWord.None, "until"), end));
        return upper.Next;
    }

    /// <summary>Numbers that are farther apart are no years.</summary>
    private const decimal LongestPeriod = 400 * 365.25m;

    private static string Both(DateReading lower, Interval start, DateReading upper, Interval end)
    {
        bool areWritten = lower.Edtf is not null && upper.Edtf is not null;
        return areWritten ? "between " + lower.Text + " and " + upper.Text : DayText.Of(Interval.Closed(start.Low ?? 0, end.High ?? 0));
    }
}
