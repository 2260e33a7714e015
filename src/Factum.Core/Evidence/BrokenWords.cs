using System.Collections.Immutable;
using System.Text;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// What print changes in words that a quote may write as they are read: a word that a line end breaks with a hyphen (<c>un-til</c>), and the
/// dash of a range, short or long (<c>8,000-12,000</c>). A quote is looked for as the document has them only where it is not there as written.
/// </summary>
internal sealed class BrokenWords
{
    private readonly Dictionary<string, string> broken;

    private BrokenWords(Dictionary<string, string> broken) => this.broken = broken;

    public static BrokenWords Of(FoldedText text, SourceFile file)
    {
        Dictionary<string, string> broken = new(StringComparer.Ordinal);
        ReadOnlySpan<char> folded = text.Span;
        for (int i = folded.IndexOf('-'); i >= 0; i = Next(folded, i))
        {
            int start = i, end = i + 1;
            while (start > 0 && Unicode.IsLetter(folded[start - 1]))
                start--;
            while (end < folded.Length && Unicode.IsLetter(folded[end]))
                end++;
            if (start < i && end > i + 1 && !Unicode.IsUpper(folded[i + 1]) && IsLineEnd(text, file, i))
                broken[text.ToString(start, i) + text.ToString(i + 1, end)] = text.ToString(start, end);
        }

        return new BrokenWords(broken);
    }

    /// <summary>The pattern as the document may have it; null where that is no other.</summary>
    public QuotePattern? Respell(QuotePattern pattern)
    {
        ImmutableArray<string> pieces = [.. pattern.Pieces.Select(Respell)];
        return pieces.SequenceEqual(pattern.Pieces, StringComparer.Ordinal) ? null : pattern.With(pieces);
    }

    private static int Next(ReadOnlySpan<char> text, int place)
    {
        int next = text.Slice(place + 1).IndexOf('-');
        return next < 0 ? -1 : place + 1 + next;
    }

    private static bool IsLineEnd(FoldedText text, SourceFile file, int hyphen)
    {
        ReadOnlySpan<char> between = file.Text.Span.Slice(text.OriginalOf(hyphen), text.OriginalOf(hyphen + 1) - text.OriginalOf(hyphen));
        return between.IndexOf('\n') >= 0 || between.IndexOf('\r') >= 0;
    }

    private string Respell(string piece)
    {
        StringBuilder spelt = new(piece.Length + 1);
        for (int i = 0; i < piece.Length;)
        {
            int end = i;
            while (end < piece.Length && Unicode.IsLetter(piece[end]))
                end++;
            if (end == i)
            {
                spelt.Append(IsDashOfRange(piece, i) ? OtherDash(piece[i]) : piece[i]);
                i++;
                continue;
            }

            string word = piece.Substring(i, end - i);
            spelt.Append(broken.TryGetValue(word, out string? asPrinted) ? asPrinted : word);
            i = end;
        }

        return spelt.ToString();
    }

    private static char OtherDash(char dash) => dash == '-' ? '–' : '-';

    /// <summary>Between two figures without spaces nothing but a range or a code has a dash, and neither has a sign.</summary>
    private static bool IsDashOfRange(string piece, int i) => piece[i] is '-' or '–' && i > 0 && i + 1 < piece.Length && Unicode.IsDigit(piece[i - 1]) && Unicode.IsDigit(piece[i + 1]);
}
