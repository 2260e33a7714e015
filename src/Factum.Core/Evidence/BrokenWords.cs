using System.Collections.Concurrent;
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
    /// <summary>Where a line might have been broken: it cannot be seen, so nobody would write it.</summary>
    private const char SoftHyphen = '\u00AD';
    private readonly FoldedText text;
    private readonly SourceFile file;
    private readonly Dictionary<string, string> printed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<BrokenWord> all;

    /// <summary>By a word as it is printed, whether the document has it so within a line; of those that were asked for.</summary>
    private readonly ConcurrentDictionary<string, bool> hyphenated = new(StringComparer.Ordinal);

    private BrokenWords(FoldedText text, SourceFile file)
    {
        (this.text, this.file) = (text, file);
        ImmutableArray<BrokenWord>.Builder words = ImmutableArray.CreateBuilder<BrokenWord>();
        ReadOnlySpan<char> folded = text.Span;
        for (int i = folded.IndexOf('-'); i >= 0; i = Next(folded, i))
        {
            int start = i, end = i + 1;
            while (start > 0 && Unicode.IsLetter(folded[start - 1]))
                start--;
            while (end < folded.Length && Unicode.IsLetter(folded[end]))
                end++;
            if (start == i || end == i + 1 || !IsLineEnd(text, file, i))
                continue;
            BrokenWord word = new(start, i, end);
            words.Add(word);
            if (!Unicode.IsUpper(folded[i + 1]))
                printed[word.Joined(text)] = text.ToString(start, end);
        }

        all = words.ToImmutable();
    }

    public static BrokenWords Of(FoldedText text, SourceFile file) => new(text, file);

    /// <summary>In order of the text.</summary>
    public ImmutableArray<BrokenWord> All => all;

    /// <summary>The word within which a place lies; null where it lies in none.</summary>
    public BrokenWord? At(int place)
    {
        int next = FirstFrom(place);
        if (next < all.Length && all[next].Contains(place))
            return all[next];
        return next > 0 && all[next - 1].Contains(place) ? all[next - 1] : null;
    }

    /// <summary>Those that are in a part of the text as a whole.</summary>
    public IEnumerable<BrokenWord> Within(TextSpan part)
    {
        for (int i = FirstFrom(part.Start); i < all.Length && all[i].End <= part.End; i++)
        {
            if (all[i].Start >= part.Start)
                yield return all[i];
        }
    }

    /// <summary>The pattern as the document may have it, in its words, its ranges, or both.</summary>
    public IEnumerable<QuotePattern> Respellings(QuotePattern pattern)
    {
        ImmutableArray<string> words = [.. pattern.Pieces.Select(RespellWords)], ranges = [.. pattern.Pieces.Select(RespellRanges)];
        bool hasWords = !words.SequenceEqual(pattern.Pieces, StringComparer.Ordinal), hasRanges = !ranges.SequenceEqual(pattern.Pieces, StringComparer.Ordinal);
        if (hasWords)
            yield return pattern.With(words);
        if (hasRanges)
            yield return pattern.With(ranges);
        if (hasWords && hasRanges)
            yield return pattern.With([.. words.Select(RespellRanges)]);
    }

    /// <summary>A part of the document as one reads it: white space is a space, and of a broken word's hyphen nothing is left unless the word has one anyway.</summary>
    public string Read(int start, int end) => Spell(start, end, HasOwnHyphen);

    /// <summary>The same with the hyphen of every broken word.</summary>
    public string Print(int start, int end) => Spell(start, end, _ => true);

    private string Spell(int start, int end, Func<BrokenWord, bool> keepsHyphen)
    {
        StringBuilder words = new(end - start);
        int from = start;
        for (int i = FirstFrom(start); i < all.Length && all[i].Hyphen + 1 < end; i++)
        {
            if (all[i].Hyphen < start)
                continue;
            AppendOnOneLine(words, from, keepsHyphen(all[i]) ? all[i].Hyphen + 1 : all[i].Hyphen);
            from = all[i].Hyphen + 1;
        }

        AppendOnOneLine(words, from, end);
        return words.ToString();
    }

    /// <summary>A name's, a compound's, or one that the document has elsewhere within a line. What else a line end breaks is one word.</summary>
    private bool HasOwnHyphen(BrokenWord word)
    {
        ReadOnlySpan<char> folded = text.Span;
        if (Unicode.IsUpper(folded[word.Hyphen + 1]) || (word.Start > 0 && folded[word.Start - 1] == '-') || (word.End < folded.Length && folded[word.End] == '-'))
            return true;
        return hyphenated.GetOrAdd(text.ToString(word.Start, word.End), IsWithinLine);
    }

    private bool IsWithinLine(string asPrinted)
    {
        ReadOnlySpan<char> folded = text.Span;
        for (int from = 0; from < folded.Length;)
        {
            int at = WordBoundary.IndexOfWhole(folded.Slice(from), asPrinted, StringComparison.Ordinal);
            if (at < 0)
                return false;
            if (At(from + at + 1) is null)
                return true;
            from += at + asPrinted.Length;
        }

        return false;
    }

    /// <summary>In the document's own characters.</summary>
    private void AppendOnOneLine(StringBuilder words, int start, int end)
    {
        TextSpan part = text.OriginalSpan(start, end);
        foreach (char c in file.Text.Span.Slice(part.Start, part.Length))
        {
            if (c == SoftHyphen)
                continue;
            if (!Unicode.IsWhiteSpace(c))
                words.Append(c);
            else if (words.Length == 0 || words[words.Length - 1] != ' ')
                words.Append(' ');
        }
    }

    /// <summary>The number of the first word whose hyphen is at a place or behind it.</summary>
    private int FirstFrom(int place)
    {
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Hyphen < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
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

    private string RespellWords(string piece)
    {
        StringBuilder spelt = new(piece.Length + 1);
        for (int i = 0; i < piece.Length;)
        {
            int end = i;
            while (end < piece.Length && Unicode.IsLetter(piece[end]))
                end++;
            if (end == i)
            {
                spelt.Append(piece[i++]);
                continue;
            }

            string word = piece.Substring(i, end - i);
            spelt.Append(printed.TryGetValue(word, out string? asPrinted) ? asPrinted : word);
            i = end;
        }

        return spelt.ToString();
    }

    private static string RespellRanges(string piece)
    {
        StringBuilder spelt = new(piece.Length);
        for (int i = 0; i < piece.Length; i++)
            spelt.Append(IsDashOfRange(piece, i) ? OtherDash(piece[i]) : piece[i]);
        return spelt.ToString();
    }

    private static char OtherDash(char dash) => dash == '-' ? '–' : '-';

    /// <summary>Between two figures without spaces nothing but a range or a code has a dash, and neither has a sign.</summary>
    private static bool IsDashOfRange(string piece, int i) => piece[i] is '-' or '–' && i > 0 && i + 1 < piece.Length && Unicode.IsDigit(piece[i - 1]) && Unicode.IsDigit(piece[i + 1]);
}
