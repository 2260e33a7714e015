using System.Globalization;
using Factum.Values;

namespace Factum.Shards;

/// <summary>Reads the text of a set: <c>#USD(14000000000,)</c>, <c>=a|b</c>, <c>!a</c>.</summary>
internal static class SetReader
{
    /// <summary>A set of values on a line.</summary>
    public static bool TryReadIntervals(string text, out string unit, out IntervalSet intervals)
    {
        unit = "";
        intervals = IntervalSet.Empty;
        if (text.Length == 0 || text[0] != '#')
            return false;
        int start = text.IndexOfAny(['[', '(']);
        unit = text.Substring(1, (start < 0 ? text.Length : start) - 1);
        List<Interval> parts = [];
        while (start >= 0)
        {
            int comma = text.IndexOf(',', start);
            int end = text.IndexOfAny([']', ')'], comma);
            parts.Add(new Interval(Number(text, start + 1, comma), text[start] == '(', Number(text, comma + 1, end), text[end] == ')'));
            start = end + 1 < text.Length ? end + 1 : -1;
        }

        intervals = IntervalSet.Of(parts);
        return true;
    }

    /// <summary>A set of items, or all but these.</summary>
    public static bool TryReadItems(string text, out string[] items, out bool isComplement)
    {
        isComplement = text.Length > 0 && text[0] == '!';
        bool isSet = isComplement || (text.Length > 0 && text[0] == '=');
        items = isSet && text.Length > 1 ? LineReader.SplitList(text.Substring(1)) : [];
        return isSet;
    }

    private static decimal? Number(string text, int start, int end) =>
        start == end ? null : decimal.Parse(text.Substring(start, end - start), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
