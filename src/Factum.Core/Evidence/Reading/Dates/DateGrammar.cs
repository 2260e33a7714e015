namespace Factum.Evidence.Reading;

/// <summary>Reads dates: <c>12 March 2024</c>, <c>Q1 2024</c>, <c>the 1990s</c>, <c>last week</c>.</summary>
internal sealed partial class DateGrammar(ReadingText text, Calendar calendar, NumberGrammar numbers)
{
    private const int FirstYear = 1400, LastYear = 2150;

    /// <summary>The date that begins at a token; null where none does. A day of the week before it belongs to it.</summary>
    public DateReading? Read(int first)
    {
        ReadingToken token = text[first];
        if (token.IsFigure)
            return ReadNumeric(first) ?? ReadDayMonth(first) ?? ReadQuarterFirst(first) ?? ReadDecade(first) ?? ReadCentury(first) ?? ReadAgo(first) ?? ReadYear(first);
        if (token.Kind == ReadingTokenKind.Code)
            return ReadDotted(first);
        if (!token.IsWord)
            return token.Is("'") ? ReadShortDecade(first) : null;
        return ReadWeekday(first) ?? ReadNamedDay(first) ?? ReadYearInWords(first) ?? ReadDayMonth(first) ?? ReadMonth(first) ?? ReadThird(first) ?? ReadSeason(first) ?? ReadQuarter(first) ?? ReadRelative(first) ?? ReadAgo(first) ?? ReadCentury(first) ?? ReadShortDecade(first);
    }

    /// <summary>A weekday alone, or before the date that it falls on: <c>Tuesday, 12 March</c>.</summary>
    private DateReading? ReadWeekday(int first)
    {
        int weekday = text[first].IsCapitalised ? CalendarWords.Weekday(text[first].Word) : -1;
        if (weekday < 0)
            return null;
        int place = text.Is(first + 1, ",") ? first + 2 : first + 1;
        place = text.Is(place, "the") ? place + 1 : place;
        if ((ReadDayMonth(place) ?? ReadMonth(place)) is { Day: > 0 } date)
            return date with { First = first };
        if (text[first - 1].Word is not ("on" or "since" or "until" or "by" or "from" or "before" or "after" or "late" or "early" or "to" or "till" or "through" or "and" or "between" or "," or "said" or "this"))
            return null;
        decimal? day = calendar.Day is { } today ? today - ((Calendar.WeekdayOf(today) - weekday) % 7 + 7) % 7 : null;
        return OfDay(first, first + 1, day);
    }

    /// <summary><c>New Year's Day 1878</c>, <c>Boxing Day</c>.</summary>
    private DateReading? ReadNamedDay(int first) =>
        text[first].IsCapitalised && NamedDays.Find(text, first, out int next) is { } day ? WithYear(first, text.Is(next, "of") || text.Is(next, "in") ? next + 1 : next, day.Month, day.Day) : null;

    private static DateReading? OfDay(int first, int next, decimal? day) =>
        day is { } known ? DateReading.Of(first, next, CalendarDays.ToText(known)) : new DateReading(first, next, null, "");

    /// <summary><c>12 March 2024</c>, <c>the 4th of July</c>.</summary>
    private DateReading? ReadDayMonth(int first)
    {
        if (ReadDay(first) is not { } day)
            return null;
        if (ReadOfThisMonth(first, day.Number, day.Next) is { } near)
            return near;
        int place = text.Is(day.Next, "of") ? day.Next + 1 : text.SkipHyphen(day.Next);
        int month = MonthAt(place);
        if (month == 0 || (!text[place].IsCapitalised && YearAt(EndOfMonth(place)) == 0))
            return null;
        return WithYear(first, EndOfMonth(place), month, day.Number);
    }

    /// <summary><c>March 12, 2024</c>, <c>March 2024</c>, <c>in March</c>.</summary>
    private DateReading? ReadMonth(int first)
    {
        int month = text[first].IsCapitalised ? MonthAt(first) : 0;
        if (month == 0)
            return null;
        int next = EndOfMonth(first);
        int year = YearAt(text[next].Word is "," or "of" ? next + 1 : next);
        if (year > 0)
            return Complete(first, text[next].Word is "," or "of" ? next + 2 : next + 1, year, month, 0);
        if (ReadDay(next) is { } day && text[next].IsFigure && text[next].IsSpaced && !text.Is(day.Next, "%"))
            return WithYear(first, day.Next, month, day.Number);
        bool isDate = !CalendarWords.IsDoubtful(text[first].Word)
            || text[first - 1].Word is "in" or "since" or "until" or "till" or "by" or "last" or "next" or "this" or "of" or "early" or "mid" or "late" or "from" or "between" or "during" or "before" or "after" or "through" or "throughout" or "end";
        return isDate && first + 1 == next | text[first].Length > 4 ? WithYear(first, next, month, 0) : null;
    }

    /// <summary>The year behind day and month, or the one that is nearest to the date of publication.</summary>
    private DateReading? WithYear(int first, int next, int month, int day)
    {
        int place = text.Is(next, ",") ? next + 1 : text.SkipHyphen(next);
        int year = YearAt(place);
        if (year > 0)
            return Complete(first, place + 1, year, month, day);
        DateReading bare = new(first, next, null, "") { Month = month, Day = day };
        return calendar.NearestYear(month, day, Tenses.Before(text, first)) is { } nearest && Complete(first, next, nearest, month, day) is { } complete ? complete with { Year = 0 } : bare;
    }

    public static DateReading? Complete(int first, int next, int year, int month, int day)
    {
        if (month > 0 && day > CalendarDays.DaysInMonth(year, month))
            return null;
        DateReading? read = DateReading.Of(first, next, Calendar.Text(year, month, day));
        return read is null ? null : read with { Year = year, Month = month, Day = day };
    }

    private int MonthAt(int index) => text[index].IsWord ? CalendarWords.Month(text[index].Word) : 0;

    /// <summary>The token behind a month, the full stop of an abbreviation included.</summary>
    private int EndOfMonth(int index) => text.Is(index + 1, ".") && text[index].Length is 3 or 4 && text[index + 2].IsFigure ? index + 2 : index + 1;

    private int YearAt(int index) =>
        text[index] is { IsFigure: true, IsDigits: true, Length: 4, Number: >= 1000 and <= 2999 } year && !(text.Touches(index + 1) && text[index + 1].IsWord) ? (int)year.Number : 0;

    /// <summary>A day of a month, with or without its ending: <c>4</c>, <c>4th</c>, <c>fourth</c>.</summary>
    private (int Number, int Next)? ReadDay(int index)
    {
        ReadingToken token = text[index];
        if (token is { IsFigure: true, IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 })
        {
            bool hasEnding = text.Touches(index + 1) && text[index + 1].Word is "st" or "nd" or "rd" or "th";
            bool isGlued = text.Touches(index + 1) && text[index + 1].IsWord && !hasEnding;
            return isGlued ? null : ((int)token.Number, SkipDay(hasEnding ? index + 2 : index + 1));
        }

        return token.IsWord && NumberWords.Ordinal(token.Word) is > 0 and <= 31 and var day && text.Is(SkipDay(index + 1), "of") ? ((int)day, SkipDay(index + 1)) : null;
    }

    /// <summary><c>the twelfth day of September</c>.</summary>
    private int SkipDay(int index) => text.Are(index, "day", "of") ? index + 1 : index;

    /// <summary><c>the 11th inst.</c>, <c>the 3rd ult.</c>, <c>the 2nd prox.</c>: of this month, the last, the next.</summary>
    private DateReading? ReadOfThisMonth(int first, int day, int next)
    {
        int? months = text[next].Word switch { "inst" or "instant" => 0, "ult" or "ultimo" => -1, "prox" or "proximo" => 1, _ => null };
        if (months is not { } distance || text.Touches(next) || !(text.Is(first - 1, "the") || next > first + 1))
            return null;
        if (calendar.Month is not { } now)
            return new DateReading(first, next + 1, null, "");
        int month = now.Year * 12 + now.Month - 1 + distance;
        return Complete(first, next + 1, month / 12, month % 12 + 1, day);
    }

    /// <summary><c>in nineteen eighty-four</c>; without a word before it the two may be two numbers.</summary>
    private DateReading? ReadYearInWords(int first)
    {
        if (NumberWords.Cardinal(text[first].Word) is not { Value: >= 15 and <= 20 } century || text[first - 1].Word is not ("in" or "since" or "until" or "from" or "by" or "before" or "after" or "during" or "year" or "of" or "late" or "early")
            || NumberWords.Cardinal(text[first + 1].Word) is not { Part: NumberPart.Teen or NumberPart.Ten } rest)
            return null;
        int next = first + 2, unit = text.SkipHyphen(next), year = (int)century.Value * 100 + (int)rest.Value;
        if (rest.Part == NumberPart.Ten && NumberWords.Cardinal(text[unit].Word) is { Part: NumberPart.Unit } last)
            (next, year) = (unit + 1, year + (int)last.Value);
        bool isYear = NumberWords.Cardinal(text[next].Word).Part == NumberPart.None && text.SkipHyphen(next) == next;
        return isYear ? Complete(first, next, year, 0, 0) : null;
    }

    /// <summary>A bare number that may be a year.</summary>
    private DateReading? ReadYear(int first)
    {
        if (YearAt(first) is not (>= FirstYear and <= LastYear and var year) || (text.Touches(first) && text[first - 1].Word is "$" or "£" or "€" or "¥" or "₹" or "+" or "#" or "/"))
            return null;
        if (text.Is(first - 1, "-") && text.Touches(first) && !(text[first - 2] is { IsFigure: true, Length: 4 } || CalendarWords.Third(text[first - 2].Word) > 0))
            return null;
        bool isAmount = text[first + 1].Word is "%" or "percent" or "per" || NumberWords.Cardinal(text[first + 1].Word).Part is NumberPart.Hundred or NumberPart.Scale
            || !CurrencyWords.OfName(text[first + 1].Word).IsDefault || !CurrencyWords.OfName(text[first - 1].Word).IsDefault;
        return isAmount ? null : DateReading.Of(first, first + 1, Calendar.Text(year)) is { } read ? read with { IsBareYear = true, Year = year } : null;
    }
}
