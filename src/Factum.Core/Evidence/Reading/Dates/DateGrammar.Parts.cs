namespace Factum.Evidence.Reading;

internal sealed partial class DateGrammar
{
    /// <summary><c>early 2024</c>, <c>mid-March 2024</c>, <c>the end of 2024</c>, <c>late 1990s</c>: a third of it.</summary>
    private DateReading? ReadThird(int first)
    {
        int third = CalendarWords.Third(text[first].Word);
        if (third == 0)
            return null;
        int place = text.SkipHyphen(first + 1);
        place = text.Is(place, "of") ? place + 1 : text[first].Word is "beginning" or "start" or "middle" or "end" ? -1 : place;
        place = place > 0 && text.Is(place, "the") ? place + 1 : place;
        if (place < 0 || (ReadMonth(place) ?? ReadDecade(place) ?? ReadShortDecade(place) ?? ReadYear(place) ?? (text[first].Word is "late" or "early" ? ReadRelative(place) : null)) is not { Day: 0 } whole)
            return null;
        if (whole.Days is not { Low: { } low, High: { } high })
            return whole with { First = first, IsBareYear = false };
        if (whole.Text.Length == 4 && whole.Text[3] == 'X')
            return DateReading.OfDays(first, whole.Next, CalendarDays.FirstDay(CalendarDays.Date(low).Year + (third - 1) * 3), CalendarDays.LastDay(CalendarDays.Date(low).Year + third * 3));
        DateReading part = whole.Year > 0 && whole.Month == 0 && whole.Text.Length == 4 && !whole.Text.EndsWith("X", StringComparison.Ordinal)
            ? DateReading.OfMonths(first, whole.Next, whole.Year, third * 4 - 3, third * 4)
            : DateReading.OfDays(first, whole.Next, low + Math.Floor((high - low + 1) / 3) * (third - 1), third == 3 ? high : low + Math.Ceiling((high - low + 1) / 3) * third);
        return part;
    }

    /// <summary><c>spring 2024</c>, wherever on earth.</summary>
    private DateReading? ReadSeason(int first)
    {
        int season = CalendarWords.Season(text[first].Word);
        if (season == 0)
            return null;
        int place = text[first + 1].Word is "of" or "," ? first + 2 : first + 1;
        int year = YearAt(place);
        return year > 0 && DateReading.Of(first, place + 1, Calendar.Text(year) + "-" + season.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } read
            ? read with { Year = year }
            : null;
    }

    /// <summary><c>Q1 2024</c>, <c>H2 2024</c>, <c>first quarter of 2024</c>, <c>second half of 2024</c>.</summary>
    private DateReading? ReadQuarter(int first)
    {
        string word = text[first].Word;
        bool isShort = word.Length == 2 && word[0] is 'q' or 'h' && word[1] is >= '1' and <= '4';
        int number = isShort ? word[1] - '0' : (int)Math.Min(NumberWords.Ordinal(word), 1000);
        int next = first + 1;
        bool isHalf = isShort ? word[0] == 'h' : text.Is(next, "half");
        if (!isShort)
        {
            if (number is < 1 or > 4 || !(isHalf || text.Is(next, "quarter")))
                return null;
            next++;
        }

        return OfQuarter(first, next, number, isHalf);
    }

    private DateReading? OfQuarter(int first, int next, int number, bool isHalf)
    {
        int place = text[next].Word is "of" or "," or "in" ? next + 1 : text.SkipHyphen(next);
        int year = YearAt(place), months = isHalf ? 6 : 3;
        if (year > 0 && number * months <= 12)
            return DateReading.OfMonths(first, place + 1, year, (number - 1) * months + 1, number * months);
        if (calendar.Month is not { } now || isHalf || number > 4 || !(text[first - 1].Word is "the" or "in" or "for" || text[first].Word[0] is 'q'))
            return null;

        // Without a year the last one that had begun when the text appeared.
        int begun = (number - 1) * months < now.Month ? now.Year : now.Year - 1;
        return DateReading.OfMonths(first, next, begun, (number - 1) * months + 1, number * months);
    }

    /// <summary><c>1Q 2024</c>.</summary>
    private DateReading? ReadQuarterFirst(int first) =>
        text[first] is { IsDigits: true, Length: 1, Number: >= 1 and <= 4 } quarter && text.Is(first + 1, "q") && text.Touches(first + 1) ? OfQuarter(first, first + 2, (int)quarter.Number, text.Is(first + 1, "h")) : null;

    /// <summary><c>1990s</c>, <c>1990's</c>.</summary>
    private DateReading? ReadDecade(int first)
    {
        if (text[first] is not { IsFigure: true, IsDigits: true, Length: 4, Number: >= 1000 and < 3000 } year || year.Number % 10 != 0 || !(text.Is(first + 1, "s") && text.Touches(first + 1)))
            return EndsInS(first);
        return OfDecade(first, first + 2, (int)year.Number / 10);
    }

    private DateReading? EndsInS(int first) =>
        text[first] is { IsFigure: true, IsDigits: true, Length: 4 } year && year.Number % 10 == 0 && text.Is(first + 1, "'") && text.Is(first + 2, "s") && text.Touches(first + 1) && text.Touches(first + 2)
            ? OfDecade(first, first + 3, (int)year.Number / 10)
            : ReadShortDecade(first);

    /// <summary><c>'90s</c>, <c>the 90s</c>, and in words <c>the nineties</c>; somebody's nineties are an age.</summary>
    private DateReading? ReadShortDecade(int first)
    {
        int place = text.Is(first, "'") && text.Touches(first + 1) ? first + 1 : first;
        bool isDecade = place > first || text[first - 1].Word is "the" or "late" or "early" or "mid" or "-" && !IsSomebodys(first);
        if (!isDecade)
            return null;
        if (text[place] is { IsFigure: true, IsDigits: true, Length: 2 } tens && tens.Number % 10 == 0 && text.Is(place + 1, "s") && text.Touches(place + 1))
            return OfDecade(first, place + 2, Century((int)tens.Number / 10));
        return DecadeWords.Of(text[place].Word) is > 0 and var words ? OfDecade(first, place + 1, Century(words / 10)) : null;
    }

    private bool IsSomebodys(int index) => text[index - 2].Word is "his" or "her" or "their" or "my" or "your" or "our" || text[index - 3].Word is "his" or "her" or "their";

    private static int Century(int decade) => decade <= 2 ? 200 + decade : 190 + decade;

    private static DateReading? OfDecade(int first, int next, int decade) =>
        DateReading.Of(first, next, decade.ToString("000", System.Globalization.CultureInfo.InvariantCulture) + "X");

    /// <summary><c>19th century</c>, <c>nineteenth century</c>.</summary>
    private DateReading? ReadCentury(int first)
    {
        int number = (int)Math.Min(NumberWords.Ordinal(text[first].Word), 1000), next = text.SkipHyphen(first + 1);
        if (text[first] is { IsFigure: true, IsDigits: true, Length: 2 } figure && text[first + 1].Word is "st" or "nd" or "rd" or "th")
            (number, next) = ((int)figure.Number, first + 2);
        if (number == 0 && NumberWords.Cardinal(text[first].Word) is { Part: NumberPart.Ten, Value: 20 } && NumberWords.Ordinal(text[next].Word) is > 0 and < 10 and var unit)
        {
            number = 20 + (int)unit;
            next++;
        }

        next = text.SkipHyphen(next);
        return number is > 9 and < 30 && text.Is(next, "century") ? DateReading.Of(first, next + 1, (number - 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture) + "XX") : null;
    }
}
