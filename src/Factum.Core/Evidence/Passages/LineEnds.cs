using Factum.Evidence.Audit;
using Factum.Evidence.Audit.English;
using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>
/// Tells lines that were ended on purpose (headings, captions, list items, rows of a table) from lines that were broken to fit a page: behind the
/// former the next line's first word would still have fit, judged by the longest lines nearby. In doubt a line goes on.
/// </summary>
internal static class LineEnds
{
    private const int Nearby = 6;

    /// <summary>Places of the folded text at which a line begins behind one that was ended on purpose.</summary>
    public static List<int> DeliberateIn(FoldedText text, SourceFile file)
    {
        List<int> places = [];
        ReadOnlySpan<char> original = file.Text.Span;
        LineMap lines = file.Lines;
        Line before = default;
        for (int i = 0; i < lines.LineCount; i++)
        {
            Line line = LineAt(original, lines, i);
            if (!line.IsBlank && !before.IsBlank && i > 0 && IsDeliberate(original, lines, i, before, line))
                places.Add(text.PlaceOf(line.Start));
            before = line;
        }

        return places;
    }

    private static bool IsDeliberate(ReadOnlySpan<char> text, LineMap lines, int number, Line before, Line line)
    {
        ReadOnlySpan<char> first = text.Slice(before.Start, before.Length), second = text.Slice(line.Start, line.Length);
        if (IsRow(first) || IsRow(second) || IsItem(second))
            return true;
        char c = second[0], last = first[first.Length - 1];
        if ((Unicode.IsLetter(c) && !Unicode.IsUpper(c) && c < '\u0E00') || last is ',' or ';' or '-' or '–' or '—' or '(' or '/' or '&' or ':')
            return false;
        int word = second.IndexOf(' ');
        int needed = before.Indent + before.Length + 1 + (word < 0 ? second.Length : word);
        return needed <= WidthAround(text, lines, number) && !EndsOpen(first);
    }

    /// <summary>The longest line of the same block, not far away, that has more than one word.</summary>
    private static int WidthAround(ReadOnlySpan<char> text, LineMap lines, int number)
    {
        int width = 0;
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = step < 0 ? number - 1 : number; i >= 0 && i < lines.LineCount && Math.Abs(i - number) <= Nearby; i += step)
            {
                Line line = LineAt(text, lines, i);
                if (line.IsBlank)
                    break;
                if (text.Slice(line.Start, line.Length).IndexOf(' ') > 0)
                    width = Math.Max(width, line.Indent + line.Length);
            }
        }

        return width;
    }

    /// <summary>A line that ends with "of" or "not" goes on.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> line)
    {
        int start = line.LastIndexOf(' ') + 1;
        Vocabulary words = EnglishLanguage.Instance.Words;
        int word = words.Find(line.Slice(start));
        return word == EnglishLanguage.Instance.Negation
            || (words.TraitsOf(word) & (WordTraits.Preposition | WordTraits.Determiner | WordTraits.And | WordTraits.Or | WordTraits.Finite | WordTraits.That | WordTraits.Subordinator | WordTraits.Contrast | WordTraits.Copula)) != 0;
    }

    /// <summary>Cells are parted by tabs, by bars, or by several blanks.</summary>
    private static bool IsRow(ReadOnlySpan<char> line) => line.IndexOf('\t') >= 0 || line.IndexOf('|') >= 0 || line.IndexOf("   ".AsSpan()) >= 0;

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return false;
        if (line[0] is '•' or '*' or '-' or '–' or '#' or '◦' or '▪')
            return line[1] is ' ' or '#' || line[0] == '•';
        int digits = 0;
        while (digits < line.Length && digits < 3 && Unicode.IsDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    private static Line LineAt(ReadOnlySpan<char> text, LineMap lines, int number)
    {
        int begin = lines.LineStart(number), end = number + 1 < lines.LineCount ? lines.LineStart(number + 1) : text.Length, start = begin;
        while (end > start && Unicode.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && Unicode.IsWhiteSpace(text[start]))
            start++;
        return new Line(start, end - start, start - begin);
    }

    private readonly record struct Line(int Start, int Length, int Indent)
    {
        public bool IsBlank => Length == 0;
    }
}
