using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Where a quote may begin and end in a folded text: between words, and never inside a figure, so that <c>5 billion</c> is not in
/// <c>1.5 billion</c>, nor <c>5%</c> in <c>-5%</c>, nor <c>14</c> in <c>14,000</c> or <c>14 billion</c>.
/// </summary>
internal static class WordBoundary
{
    /// <summary>The first place where words stand that are no part of longer ones; -1 where they stand nowhere.</summary>
    public static int IndexOfWhole(ReadOnlySpan<char> text, string words, StringComparison comparison)
    {
        for (int from = 0; from < text.Length;)
        {
            int at = text.Slice(from).IndexOf(words.AsSpan(), comparison);
            if (at < 0)
                return -1;
            if (IsAt(text, from + at) && IsAt(text, from + at + words.Length))
                return from + at;
            from += at + 1;
        }

        return -1;
    }

    private const string HanNumerals = "〇一二三四五六七八九十百千万萬億亿兆零两兩";
    private const string HanMagnitudes = "百千万萬億亿兆";
    private static readonly string[] magnitudes = ["hundred", "thousand", "million", "billion", "trillion", "quadrillion", "lakh", "lakhs", "crore", "crores", "dozen", "percent", "bn", "mn", "tn"];

    public static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        if (i <= 0 || i >= text.Length)
            return true;
        char left = text[i - 1], right = text[i];
        if (char.IsLowSurrogate(right) && char.IsHighSurrogate(left))
            return false;
        UnicodeClass leftClass = Unicode.ClassAt(text, i - 1), rightClass = Unicode.ClassAt(text, i);
        if (rightClass == UnicodeClass.Mark)
            return false;
        if (Unicode.IsWord(leftClass) && Unicode.IsWord(rightClass))
            return IsBetweenUnspaced(text, i, leftClass, rightClass);
        return !CutsFigure(text, i, leftClass, rightClass) && !CutsContraction(text, i);
    }

    /// <summary>Scripts that put no spaces between words (or glue particles to them) leave every letter a boundary; their numerals do not.</summary>
    private static bool IsBetweenUnspaced(ReadOnlySpan<char> text, int i, UnicodeClass leftClass, UnicodeClass rightClass)
    {
        char left = text[i - 1], right = text[i];
        if (leftClass == UnicodeClass.Digit && HanMagnitudes.IndexOf(right) >= 0)
            return false;
        if (HanNumerals.IndexOf(left) >= 0 && (HanNumerals.IndexOf(right) >= 0 || rightClass == UnicodeClass.Digit))
            return false;
        if (leftClass is UnicodeClass.Digit or UnicodeClass.OtherNumber && rightClass is UnicodeClass.Digit or UnicodeClass.OtherNumber)
            return false;

        // A footnote's superscript belongs to no word; one on a figure is an exponent.
        if (rightClass == UnicodeClass.OtherNumber && leftClass == UnicodeClass.Letter)
            return true;
        return UnspacedScripts.Contains(text, i - 1) || UnspacedScripts.Contains(text, i);
    }

    private static bool CutsFigure(ReadOnlySpan<char> text, int i, UnicodeClass leftClass, UnicodeClass rightClass)
    {
        char left = text[i - 1], right = text[i];
        bool isDigitLeft = leftClass is UnicodeClass.Digit, isDigitRight = rightClass is UnicodeClass.Digit;
        if (isDigitLeft)
        {
            return right is '%' or '‰'
                || (IsJoiner(right) && IsDigitAt(text, i + 1))
                || (right == ' ' && (IsGroupBehind(text, i) || IsPercentBehind(text, i) || IsMagnitudeBehind(text, i)))
                || (right == '-' && IsMagnitudeBehind(text, i));
        }

        if (!isDigitRight)
            return right == '.' && IsDigitAt(text, i + 1) && (left is '-' or '±');
        return left switch
        {
            '-' or '±' => true,
            '–' => i < 2 || !Unicode.IsLetter(text[i - 2]),
            '.' => i < 2 || IsDigitAt(text, i - 2) || Unicode.ClassOf(text[i - 2]) is UnicodeClass.WhiteSpace or UnicodeClass.Currency || text[i - 2] is '-' or '(',
            ' ' => IsGroupBehind(text, i - 1),
            _ => IsJoiner(left) && IsDigitAt(text, i - 2),
        };
    }

    private static bool IsJoiner(char c) => c is '.' or ',' or '\'' or ':' or '/' or '-' or '–' or '—' or '·' or '⁄' or '٫' or '٬' or '_' or '×' or '^';

    private static bool IsDigitAt(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length && Unicode.IsDigit(text[i]);

    /// <summary>The space at <paramref name="space"/> groups digits: up to three before it, and three behind: <c>14 000</c>.</summary>
    private static bool IsGroupBehind(ReadOnlySpan<char> text, int space)
    {
        int behind = space + 1, before = space - 1;
        while (behind < text.Length && behind - space <= 4 && Unicode.IsDigit(text[behind]))
            behind++;
        while (before >= 0 && space - before <= 4 && Unicode.IsDigit(text[before]))
            before--;
        bool isWholeBefore = before < 0 || !(Unicode.IsLetter(text[before]) || text[before] == '.');
        return behind - space - 1 == 3 && space - before - 1 is >= 1 and <= 3 && isWholeBefore && !(behind < text.Length && Unicode.IsLetter(text[behind]));
    }

    private static bool IsPercentBehind(ReadOnlySpan<char> text, int space) => space + 1 < text.Length && text[space + 1] is '%' or '‰';

    private static bool IsMagnitudeBehind(ReadOnlySpan<char> text, int space)
    {
        ReadOnlySpan<char> rest = text.Slice(space + 1, Math.Min(16, text.Length - space - 1));
        int end = 0;
        while (end < rest.Length && Unicode.IsLetter(rest[end]))
            end++;
        foreach (string magnitude in magnitudes)
        {
            if (end == magnitude.Length && rest.Slice(0, end).Equals(magnitude.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary><c>can</c> is not in <c>can't</c>, <c>did</c> not in <c>didn't</c>; nor does a quote begin with the <c>s</c> of <c>Meta's</c>.</summary>
    private static bool CutsContraction(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '\'')
            return Unicode.IsLetter(text[i - 1]) && IsSuffix(text, i + 1, "t");
        return text[i - 1] == '\'' && i > 1 && Unicode.IsLetter(text[i - 2])
            && (IsSuffix(text, i, "t") || IsSuffix(text, i, "s") || IsSuffix(text, i, "re") || IsSuffix(text, i, "ve") || IsSuffix(text, i, "ll") || IsSuffix(text, i, "d") || IsSuffix(text, i, "m"));
    }

    private static bool IsSuffix(ReadOnlySpan<char> text, int i, string suffix) =>
        text.Length - i >= suffix.Length && text.Slice(i, suffix.Length).SequenceEqual(suffix.AsSpan()) && (i + suffix.Length == text.Length || !Unicode.IsWord(text[i + suffix.Length]));
}
