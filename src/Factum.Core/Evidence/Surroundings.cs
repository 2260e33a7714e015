using Factum.Text;

namespace Factum.Evidence;

/// <summary>The figures and the names in the sentence in which a match stands: what tells one match from another.</summary>
internal static class Surroundings
{
    private const int Reach = 400;

    public static string Of(FoldedText text, QuoteMatch match)
    {
        int paragraph = text.ParagraphOf(match.Start);
        int from = Math.Max(text.ParagraphStart(paragraph), match.Start - Reach), to = Math.Min(text.ParagraphEnd(text.ParagraphOf(Math.Max(match.End - 1, match.Start))), match.End + Reach);
        int start = SentenceEnd.LastIn(text.Span.Slice(from, match.Start - from)), end = SentenceEnd.After(text.Span.Slice(0, to), match.End);
        string before = text.ToString(start < 0 ? from : from + start, match.Start), behind = text.ToString(match.End, end < 0 ? to : end);
        return string.Join("|", Telling(before).Concat(Telling(behind)));
    }

    private static List<string> Telling(string part)
    {
        List<string> words = [];
        WordScan scan = new(part.AsSpan());
        while (scan.MoveNext())
        {
            char first = part[scan.Current.Start];
            if (Unicode.IsDigit(first) || (Unicode.IsUpper(first) && scan.Current.Length > 1))
                words.Add(part.Substring(scan.Current.Start, scan.Current.Length));
        }

        return words;
    }
}
