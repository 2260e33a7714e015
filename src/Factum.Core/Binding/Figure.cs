using System.Globalization;

namespace Factum.Binding;

/// <summary>A number as written in a figure token: <c>28</c>, <c>14.50</c>, <c>1_000_000</c>, <c>-5</c>, <c>12%</c>.</summary>
/// <param name="Number">Without the percent sign: 12 for <c>12%</c>.</param>
/// <param name="Decimals">Digits behind the point, as written: rounding depends on them.</param>
/// <param name="IsPercent">Written with a percent sign.</param>
/// <param name="Text">Canonical: no <c>_</c>, no <c>+</c>, a digit in front of the point.</param>
internal readonly record struct Figure(decimal Number, int Decimals, bool IsPercent, string Text)
{
    /// <summary>Nothing larger is kept, so that no later arithmetic overflows.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000_000_000m;

    private const int MaximumDigits = 24;

    public static FigureReading TryRead(string text, out Figure figure)
    {
        figure = default;
        bool isPercent = text.Length > 0 && text[text.Length - 1] == '%';
        int end = isPercent ? text.Length - 1 : text.Length;
        int start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (!HasShapeOfNumber(text, start, end, out int digits, out int decimals))
            return FigureReading.NoNumber;
        if (digits > MaximumDigits)
            return FigureReading.TooLarge;

        string canonical = Canonical(text, start, end);
        decimal number = decimal.Parse(canonical, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        figure = new Figure(number, decimals, isPercent, canonical + (isPercent ? "%" : ""));
        return FigureReading.Read;
    }

    private static bool HasShapeOfNumber(string text, int start, int end, out int digits, out int decimals)
    {
        digits = decimals = 0;
        bool isBehindPoint = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is >= '0' and <= '9')
            {
                digits++;
                decimals += isBehindPoint ? 1 : 0;
            }
            else if (c == '.' && !isBehindPoint && i + 1 < end && IsDigit(text, i + 1))
            {
                isBehindPoint = true;
            }
            else if (c != '_' || isBehindPoint || i == start || !IsDigit(text, i - 1) || i + 1 >= end || !IsDigit(text, i + 1))
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsDigit(string text, int index) => text[index] is >= '0' and <= '9';

    private static string Canonical(string text, int start, int end)
    {
        string sign = text[0] == '-' ? "-" : "";
        string body = text.Substring(start, end - start).Replace("_", "").TrimStart('0');
        return sign + (body.Length == 0 || body[0] == '.' ? "0" : "") + body;
    }
}

/// <summary>What became of a figure.</summary>
internal enum FigureReading : byte
{
    Read,

    /// <summary>Not of the form of a number: a date, perhaps.</summary>
    NoNumber,

    /// <summary>More digits than can be kept.</summary>
    TooLarge,
}
