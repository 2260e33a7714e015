using System.Globalization;

namespace Factum.Evidence.Reading;

internal sealed partial class DateGrammar
{
    /// <summary><c>2024-03-12</c>, <c>2024-03</c>, <c>25/12/2024</c>. Where day and month could change places the text states neither.</summary>
    private DateReading? ReadNumeric(int first)
    {
        bool isDashed = text.Is(first + 1, "-"), isSlashed = text.Is(first + 1, "/");
        if (!(isDashed || isSlashed) || !IsPart(first) || !IsPart(first + 2) || !text.Touches(first + 1) || !text.Touches(first + 2))
            return null;
        string sign = isDashed ? "-" : "/";
        bool hasThird = text.Is(first + 3, sign) && text.Touches(first + 3) && IsPart(first + 4) && text.Touches(first + 4);
        int one = (int)text[first].Number, two = (int)text[first + 2].Number;
        if (hasThird)
            return ReadThree(first, one, two, (int)text[first + 4].Number);
        bool isMonth = isDashed && text[first].Length == 4 && text[first + 2].Length == 2 && two is >= 1 and <= 12 && one is >= 1000 and < 3000 && text[first + 2].Number < one % 100 + 1;
        isMonth |= isDashed && text[first].Length == 4 && text[first + 2].Length == 2 && two is >= 1 and <= 12 && text.Written(first + 2)[0] == '0';
        return isMonth ? Complete(first, first + 3, one, two, 0) : null;
    }

    private DateReading? ReadThree(int first, int one, int two, int three)
    {
        int next = first + 5;
        if (text[first].Length == 4)
            return IsDay(one, two, three) ? Complete(first, next, one, two, three) : null;
        if (text[first + 4].Length != 4 || three is < 1000 or > 2999)
            return null;
        bool isDayFirst = IsDay(three, two, one), isMonthFirst = IsDay(three, one, two);
        if (isDayFirst && isMonthFirst && one != two)
        {
            if (calendar.DayOrder == DayOrder.Unknown)
                return new DateReading(first, next, null, "");
            isDayFirst = calendar.DayOrder == DayOrder.DayFirst;
        }

        return isDayFirst ? Complete(first, next, three, two, one) : isMonthFirst ? Complete(first, next, three, one, two) : null;
    }

    /// <summary><c>25.12.2024</c>, which is day, month, year wherever it is written.</summary>
    private DateReading? ReadDotted(int first)
    {
        string[] parts = text[first].Length > 10 ? [] : text.Written(first).Split('.');
        if (parts.Length != 3 || parts[2].Length != 4 || !TryRead(parts[0], out int day) || !TryRead(parts[1], out int month) || !TryRead(parts[2], out int year))
            return null;
        return IsDay(year, month, day) ? Complete(first, first + 1, year, month, day) : null;
    }

    private static bool TryRead(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool IsPart(int index) => text[index] is { IsFigure: true, IsDigits: true, Length: 1 or 2 or 4 };

    private static bool IsDay(int year, int month, int day) => year is >= 1000 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarDays.DaysInMonth(year, month);
}
