namespace Factum;

internal static partial class EdtfReader
{
    private const int MostMembers = 1000;

    /// <summary>Two dates with <c>/</c> between; <c>..</c> is an open end, and nothing an unknown one. Times and long years have no place in it.</summary>
    private static (DateExpression Expression, int Level)? ReadInterval(string text)
    {
        int separator = text.IndexOf('/');
        string startText = text.Substring(0, separator), endText = text.Substring(separator + 1);
        if (startText.Length + endText.Length == 0)
            return null;
        bool isStartKnown = startText is not ("" or ".."), isEndKnown = endText is not ("" or "..");
        DateExpression? start = isStartKnown ? ReadDate(startText) : null, end = isEndKnown ? ReadDate(endText) : null;
        if ((isStartKnown && start is null) || (isEndKnown && end is null) || (start is not null && end is not null && !IsInOrder(start, end)))
            return null;
        return (new DateSpan(start, end), Math.Max(LevelInInterval(start), LevelInInterval(end)));
    }

    /// <summary>Unspecified digits belong to level 2 here, and a mark at the end of a season to level 1.</summary>
    private static int LevelInInterval(DateExpression? date) => date switch
    {
        null => 1,
        CalendarDate { HasUnspecified: true } => 2,
        SeasonDate { IsPlain: true, IsMarkedAtEndOnly: true } => 1,
        _ => LevelOf(date),
    };

    /// <summary>Whether some date that the start allows begins no later than some date that the end allows.</summary>
    private static bool IsInOrder(DateExpression start, DateExpression end) => (start, end) switch
    {
        (CalendarDate first, CalendarDate last) => first.FirstStart <= last.LastStart,
        (SeasonDate first, SeasonDate last) => first.Order <= last.Order,
        _ => start.ToDays().Low <= end.ToDays().High,
    };

    /// <summary>A set has at most 1,000 members: the standard has no bound, but a hostile text must not keep the compiler busy.</summary>
    private static (DateExpression Expression, int Level)? ReadSet(string text)
    {
        char close = text[0] == '{' ? '}' : ']';
        if (text[text.Length - 1] != close)
            return null;
        string[] parts = text.Substring(1, Math.Max(0, text.Length - 2)).Split(',');
        if (parts.Length > MostMembers)
            return null;
        List<DateExpression> members = [];
        for (int i = 0; i < parts.Length; i++)
        {
            if (ReadMember(parts[i], i == 0, i == parts.Length - 1) is not { } member)
                return null;
            members.Add(member);
        }

        return (new DateUnion(members), 2);
    }

    /// <summary>A date, or dates of one precision with <c>..</c> between; the first may begin and the last end with <c>..</c>.</summary>
    private static DateExpression? ReadMember(string text, bool isFirst, bool isLast)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return ReadDate(text);
        CalendarDate? start = ReadPlainDate(text.Substring(0, dots)), end = ReadPlainDate(text.Substring(dots + 2));
        if (dots == 0)
            return isFirst && end is not null ? new DateSpan(null, end) : null;
        if (dots == text.Length - 2)
            return isLast && start is not null ? new DateSpan(start, null) : null;
        bool isRange = start is not null && end is not null && start.PartCount == end.PartCount && IsInOrder(start, end);
        return isRange ? new DateSpan(start, end) : null;
    }

    private static CalendarDate? ReadPlainDate(string text) =>
        ReadDate(text) is CalendarDate { HasUnspecified: false, Doubts: Doubt.None } date ? date : null;
}
