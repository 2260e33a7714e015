namespace Factum.Text;

internal sealed partial class TextFolder
{
    /// <summary>Lines longer than this are paragraphs, not lines that were broken to fit a page.</summary>
    private const int LongestBrokenLine = 160;

    /// <summary>
    /// Dashes of one class become one dash without spaces. What may be a minus sign or a range stays as written: a hyphen or an en dash
    /// in front of a figure, and any dash between two figures.
    /// </summary>
    private int FoldDash(ReadOnlySpan<char> text, Dash dash, int start, int spaceStart)
    {
        int end = start + dash.Length, next = end;
        bool isSpacedBehind = false;
        for (; next < text.Length && Unicode.ClassOf(text[next]) is UnicodeClass.WhiteSpace or UnicodeClass.Invisible; next++)
            isSpacedBehind |= Unicode.IsWhiteSpace(text[next]);
        bool isSpacedBefore = spaceStart < start || length == 0;
        isSpacedBehind |= next == text.Length;
        char before = length > 0 ? output[length - 1] : '\0';
        bool isFigureBefore = before == '%' || Unicode.IsDigit(before), isFigureBehind = BeginsFigure(text, next);
        bool isFolded = dash.Kind switch
        {
            DashKind.Em => !(isFigureBefore && isFigureBehind),
            DashKind.En => !isFigureBehind || !(isFigureBefore || (!isSpacedBehind && (isSpacedBefore || !Unicode.IsWord(before)))),
            DashKind.Hyphen => isSpacedBefore && isSpacedBehind && !isFigureBefore && !isFigureBehind,
            _ => false,
        };
        if (isFolded)
        {
            Append('—', start);
            return SkipSpace(text, end);
        }

        if (spaceStart < start && length > 0)
            Append(' ', spaceStart);
        Append(dash.Kind switch { DashKind.Em => '—', DashKind.En => '–', _ => '-' }, start);
        return end;
    }

    private static bool BeginsFigure(ReadOnlySpan<char> text, int i) =>
        i < text.Length && (Unicode.ClassOf(text[i]) is UnicodeClass.Digit or UnicodeClass.Currency || (text[i] == '.' && i + 1 < text.Length && Unicode.IsDigit(text[i + 1])));

    /// <summary>Where the white space ends; notes the paragraph that begins there, if one does.</summary>
    private int SkipSpace(ReadOnlySpan<char> text, int start)
    {
        int end = start, lines = 0, firstBreak = -1;
        for (; end < text.Length && Unicode.ClassOf(text[end]) is UnicodeClass.WhiteSpace or UnicodeClass.Invisible; end++)
        {
            char c = text[end];
            bool isBreak = c is '\n' or '\u0085' or '\u2028' or '\v' || (c == '\r' && !(end + 1 < text.Length && text[end + 1] == '\n'));
            lines += c is '\u2029' or '\f' ? 2 : isBreak ? 1 : 0;
            if (isBreak && firstBreak < 0)
                firstBreak = end;
        }

        if (length > paragraphs[paragraphs.Count - 1] && end < text.Length && (lines > 1 || (lines == 1 && (IsLongLineBefore(text, firstBreak) || IsLongLineBehind(text, end)))))
            paragraphs.Add(length);
        return end;
    }

    private static bool IsLongLineBefore(ReadOnlySpan<char> text, int lineBreak) =>
        lineBreak > LongestBrokenLine && text.Slice(lineBreak - LongestBrokenLine, LongestBrokenLine).IndexOfAny('\n', '\r') < 0;

    private static bool IsLongLineBehind(ReadOnlySpan<char> text, int lineStart) =>
        text.Length - lineStart > LongestBrokenLine && text.Slice(lineStart, LongestBrokenLine).IndexOfAny('\n', '\r') < 0;
}
