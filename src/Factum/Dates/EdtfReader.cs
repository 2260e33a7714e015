namespace Factum;

/// <summary>Reads EDTF texts, in the grammar of the Library of Congress's profile of ISO 8601-2; null where the text is none.</summary>
internal static partial class EdtfReader
{
    public static (DateExpression Expression, int Level)? Read(string text)
    {
        if (text.Length == 0)
            return null;
        if (text[0] is '{' or '[')
            return ReadSet(text);
        if (text.IndexOf('/') >= 0)
            return ReadInterval(text);
        if (text.IndexOf('T') >= 0)
            return ReadDateAndTime(text);
        if (text[0] == 'Y' || text.IndexOf('S') >= 0)
            return ReadLongYear(text);
        return ReadDate(text) is { } date ? (date, LevelOf(date)) : null;
    }

    private static (DateExpression Expression, int Level)? ReadDateAndTime(string text)
    {
        int separator = text.IndexOf('T');
        return ReadDate(text.Substring(0, separator)) is CalendarDate { HasDay: true, HasUnspecified: false, Doubts: Doubt.None } date
            && IsTime(text.AsSpan(separator + 1))
                ? (date, LevelOf(date))
                : null;
    }

    /// <summary><c>hh:mm:ss</c>, then nothing, <c>Z</c>, or a shift of hours or hours and minutes.</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':')
            return false;
        (int hour, int minute, int second) = (TwoDigits(text), TwoDigits(text.Slice(3)), TwoDigits(text.Slice(6)));
        bool isMidnight = (hour, minute, second) == (24, 0, 0);
        if (!isMidnight && (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59))
            return false;
        ReadOnlySpan<char> shift = text.Slice(8);
        return shift.IsEmpty || (shift.Length == 1 && shift[0] == 'Z') || IsShift(shift);
    }

    /// <summary>Shifts reach to 14 hours, the greatest in use; there is no minus nothing.</summary>
    private static bool IsShift(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('+' or '-') || !(text.Length == 3 || (text.Length == 6 && text[3] == ':')))
            return false;
        int hours = TwoDigits(text.Slice(1)), minutes = text.Length == 3 ? 0 : TwoDigits(text.Slice(4));
        return hours is >= 0 and <= 14 && minutes is >= 0 and <= 59 && hours * 60 + minutes <= 14 * 60
            && !(text[0] == '-' && hours + minutes == 0);
    }

    /// <summary>Negative where the first two characters are no digits.</summary>
    private static int TwoDigits(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[0] is >= '0' and <= '9' && text[1] is >= '0' and <= '9' ? (text[0] - '0') * 10 + text[1] - '0' : -1;
}
