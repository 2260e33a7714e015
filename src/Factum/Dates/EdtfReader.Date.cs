using System.Globalization;

namespace Factum;

internal static partial class EdtfReader
{
    /// <summary>A year, a month, a day or a season, with unspecified digits and marks.</summary>
    private static DateExpression? ReadDate(string text)
    {
        int at = 0;
        Doubt left = ReadDoubt(text, ref at);
        bool isNegative = at < text.Length && text[at] == '-';
        if (isNegative)
            at++;
        DatePart? month = null, day = null;
        if (ReadPart(text, 4, left, ref at) is not { } year
            || !TryReadNextPart(text, ref at, ref month)
            || !TryReadNextPart(text, ref at, ref day)
            || at != text.Length)
        {
            return null;
        }

        if (month is { Digits: { HasUnspecified: false, Least: >= SeasonDate.FirstCode and <= SeasonDate.LastCode } } && day is null)
            return ToSeason(isNegative, year, month);
        CalendarDate date = new(isNegative, year, month, day);
        return date.FirstStart is null ? null : date;
    }

    /// <summary>Reads a hyphen and the part behind it, if the text goes on. False where it goes on otherwise.</summary>
    private static bool TryReadNextPart(string text, ref int at, ref DatePart? part)
    {
        if (at == text.Length)
            return true;
        if (text[at++] != '-')
            return false;
        Doubt left = ReadDoubt(text, ref at);
        part = ReadPart(text, 2, left, ref at);
        return part is not null;
    }

    private static DatePart? ReadPart(string text, int length, Doubt left, ref int at)
    {
        if (text.Length - at < length)
            return null;
        for (int i = at; i < at + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9' or 'X'))
                return null;
        }

        DigitPattern digits = new(text.Substring(at, length));
        at += length;
        return new DatePart(digits, left, ReadDoubt(text, ref at));
    }

    private static Doubt ReadDoubt(string text, ref int at)
    {
        Doubt doubt = at == text.Length ? Doubt.None : text[at] switch
        {
            '?' => Doubt.Uncertain,
            '~' => Doubt.Approximate,
            '%' => Doubt.Uncertain | Doubt.Approximate,
            _ => Doubt.None,
        };
        if (doubt != Doubt.None)
            at++;
        return doubt;
    }

    private static SeasonDate? ToSeason(bool isNegative, DatePart year, DatePart season)
    {
        int number = year.Digits.Least;
        if (year.Digits.HasUnspecified || (isNegative && number == 0))
            return null;
        return new SeasonDate(isNegative ? -number : number, season.Digits.Least, year.Doubt | season.Doubt)
        {
            IsMarkedAtEndOnly = (year.Doubt | season.Left) == Doubt.None,
        };
    }

    private static int LevelOf(DateExpression date) => date switch
    {
        SeasonDate season => season.IsPlain && !season.IsMarked ? 1 : 2,
        CalendarDate { HasUnspecified: true } calendar => calendar.IsSimplyUnspecified && calendar.Doubts == Doubt.None ? 1 : 2,
        CalendarDate { IsMarkedAtEndOnly: false } => 2,
        CalendarDate calendar => calendar.IsNegative || calendar.Doubts != Doubt.None ? 1 : 0,
        _ => 2,
    };

    /// <summary><c>Y170000002</c> (more than four digits), <c>Y17E8</c>, and either or a plain year with significant digits: <c>1950S2</c>.</summary>
    private static (DateExpression Expression, int Level)? ReadLongYear(string text)
    {
        bool isLong = text[0] == 'Y';
        int at = isLong ? 1 : 0;
        bool isNegative = at < text.Length && text[at] == '-';
        string digits = ReadDigits(text, isNegative ? at + 1 : at);
        at += digits.Length + (isNegative ? 1 : 0);
        bool isScientific = isLong && at < text.Length && text[at] == 'E';
        if (isLong ? digits.Length == 0 || digits[0] == '0' || (!isScientific && digits.Length < 5) : digits.Length != 4)
            return null;
        int exponent = isScientific ? ReadSuffix(text, ref at) : 0;
        bool hasSignificant = at < text.Length && text[at] == 'S';
        int significant = hasSignificant ? ReadSuffix(text, ref at) : 0;
        if (at != text.Length || exponent < 0 || significant < 0 || ToYear(digits, exponent) is not { } year || (isNegative && year == 0))
            return null;
        LongYear expression = LongYear.Of(isNegative ? -year : year, digits.Length + exponent, significant);
        return (expression, isScientific || hasSignificant ? 2 : 1);
    }

    /// <summary>The positive number behind a letter, capped far beyond any use; negative where there is none.</summary>
    private static int ReadSuffix(string text, ref int at)
    {
        string digits = ReadDigits(text, at + 1);
        at += 1 + digits.Length;
        if (digits.Length == 0 || digits[0] == '0')
            return -1;
        return digits.Length > 6 ? 1_000_000 : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string ReadDigits(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return text.Substring(start, end - start);
    }

    /// <summary>Null where the year is too large for its days to be counted.</summary>
    private static decimal? ToYear(string digits, int exponent)
    {
        if (digits.Length + exponent > 27)
            return null;
        decimal year = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (int i = 0; i < exponent; i++)
            year *= 10;
        return year <= CalendarDays.GreatestYear ? year : null;
    }
}
