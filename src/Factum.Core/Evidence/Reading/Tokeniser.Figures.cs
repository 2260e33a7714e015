using System.Globalization;

namespace Factum.Evidence.Reading;

internal sealed partial class Tokeniser
{
    /// <summary>More is no number that a text states.</summary>
    private const int MaximumDigits = 24;

    private readonly List<(int Start, int End)> groups = [];

    /// <summary>Digits with their signs of grouping and their point; a list without spaces becomes several figures.</summary>
    private void ReadFigure()
    {
        int start = i;
        int end = ReadGroups(start, out char separators, out int kinds);
        int spaced = groups.Count == 1 || (kinds == 1 && separators == '.' && groups.Count == 2) ? SpacedEnd(start) : 0;
        if (spaced > 0)
            AddNumber(start, spaced);
        else if (groups.Count == 1 || text[start] == '.' || IsNumber(kinds))
            AddNumber(start, end);
        else if (separators == '.')
            Add(new ReadingToken(ReadingTokenKind.Code, start, end, "", 0));
        else
            AddList();
    }

    /// <summary>Collects the runs of digits from a place on, with one sign between each two.</summary>
    private int ReadGroups(int start, out char lastSeparator, out int kinds)
    {
        groups.Clear();
        lastSeparator = '\0';
        kinds = 0;
        int place = text[start] == '.' ? start + 1 : start;
        while (true)
        {
            int end = place;
            while (IsDigit(end))
                end++;
            groups.Add((place, end));
            if (end >= text.Length || text[end] is not ('.' or ',' or '\'') || !IsDigit(end + 1) || text[start] == '.')
                return end;
            kinds += text[end] == lastSeparator ? 0 : 1;
            lastSeparator = text[end];
            place = end + 1;
        }
    }

    /// <summary>Where a number ends whose thousands are grouped by spaces; 0 where they are not: <c>1 414 021 100</c>.</summary>
    private int SpacedEnd(int start)
    {
        (int first, int end) = groups[0];
        if (text[start] == '.' || end - first > 3 || text[first] == '0' || groups.Count > 1)
            return 0;
        int place = end;
        while (place + 3 < text.Length && text[place] == ' ' && IsDigit(place + 1) && IsDigit(place + 2) && IsDigit(place + 3) && !IsDigit(place + 4))
            place += 4;
        if (place == end || (place + 1 < text.Length && text[place] is ',' or '-' or ':' or '/' && IsDigit(place + 1)))
            return 0;
        if (place + 1 < text.Length && text[place] == '.' && IsDigit(place + 1))
        {
            for (place++; IsDigit(place); place++)
                continue;
        }

        return place;
    }

    private bool IsNumber(int kinds)
    {
        char first = text[groups[0].End], last = text[groups[groups.Count - 1].Start - 1];
        if (kinds == 1)
            return first == '.' ? groups.Count == 2 || AreThousands(groups.Count) : AreThousands(groups.Count) || AreIndian(groups.Count) || (first == ',' && groups.Count == 2);
        int whole = groups.Count - 1;
        return kinds == 2 && last is '.' or ',' && first != last && text[groups[whole - 1].Start - 1] == first && (AreThousands(whole) || AreIndian(whole));
    }

    /// <summary>One to three digits, then threes.</summary>
    private bool AreThousands(int count)
    {
        if (count < 2 || Length(0) > 3 || text[groups[0].Start] == '0')
            return false;
        for (int group = 1; group < count; group++)
        {
            if (Length(group) != 3)
                return false;
        }

        return true;
    }

    /// <summary>One or two digits, then twos, at last three: <c>12,34,567</c>.</summary>
    private bool AreIndian(int count)
    {
        if (count < 3 || Length(0) > 2 || text[groups[0].End] != ',' || Length(count - 1) != 3)
            return false;
        for (int group = 1; group < count - 1; group++)
        {
            if (Length(group) != 2)
                return false;
        }

        return true;
    }

    private int Length(int group) => groups[group].End - groups[group].Start;

    /// <summary>Each run of digits as a figure, with what stands between; a point stays with the digits around it.</summary>
    private void AddList()
    {
        (int Start, int End)[] runs = [.. groups];
        for (int run = 0; run < runs.Length; run++)
        {
            int last = run;
            while (last + 1 < runs.Length && text[runs[last].End] == '.')
                last++;
            if (last - run > 1)
                Add(new ReadingToken(ReadingTokenKind.Code, runs[run].Start, runs[last].End, "", 0));
            else
                AddNumber(runs[run].Start, runs[last].End);
            run = last;
            if (run + 1 < runs.Length)
                Add(new ReadingToken(ReadingTokenKind.Sign, runs[run].End, runs[run].End + 1, SignText(text[runs[run].End]), 0));
        }
    }

    private void AddNumber(int start, int end)
    {
        int point = DecimalPoint(start, end);
        char[] digits = new char[Math.Min(end - start, MaximumDigits + 3)];
        int length = 0, count = 0, decimals = 0;
        bool isLeading = true;
        for (int place = start; place < end && count <= MaximumDigits; place++)
        {
            char c = text[place];
            if (place == point)
                digits[length++] = '.';
            if (c is < '0' or > '9' || (isLeading && c == '0' && (point < 0 || place < point)))
                continue;
            isLeading = false;
            digits[length++] = c;
            count++;
            decimals += point >= 0 && place > point ? 1 : 0;
        }

        if (count > MaximumDigits)
        {
            Add(new ReadingToken(ReadingTokenKind.Code, start, end, "", 0));
            return;
        }

        string written = new(digits, 0, length);
        decimal number = count == 0 ? 0 : decimal.Parse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        bool isDigits = point < 0 && end - start == count + LeadingZeros(start, end);
        int exponentEnd = ReadExponent(end, ref number);
        Add(new ReadingToken(ReadingTokenKind.Figure, start, exponentEnd, "", number) { Decimals = decimals, IsDigits = isDigits && exponentEnd == end });
    }

    private int LeadingZeros(int start, int end)
    {
        int zeros = 0;
        while (start + zeros < end && text[start + zeros] == '0')
            zeros++;
        return zeros;
    }

    /// <summary>Where the point stands; -1 for none. A comma is one where it cannot group: <c>5,00</c>, <c>1.111,11</c>.</summary>
    private int DecimalPoint(int start, int end)
    {
        int last = -1, before = -1, signs = 0;
        for (int place = start; place < end; place++)
        {
            if (text[place] is '.' or ',')
            {
                before = last;
                last = place;
                signs++;
            }
        }

        if (signs == 0)
            return -1;
        bool differs = before >= 0 && text[before] != text[last];
        if (signs > 1)
            return differs ? last : -1;
        bool groups = text[last] == ',' && end - last == 4 && last - start <= 3 && text[start] != '0';
        return groups ? -1 : last;
    }
}
