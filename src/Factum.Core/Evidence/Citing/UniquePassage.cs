using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Citing;

/// <summary>Makes a passage of a document long enough to be found there once: by words of its own paragraph, as few as will do.</summary>
internal sealed class UniquePassage(DocumentIndex document)
{
    public const int MostWordsAdded = 8;

    /// <summary>The passage itself where it is unique already; null where no such few words make it so. Rather a few words more than a word in two parts.</summary>
    public QuoteMatch? Find(QuoteMatch passage) =>
        Find(passage, candidate => IsFoundOnce(QuoteOf(candidate, document.Breaks.Read), candidate, 0, 0)) ?? (document.Breaks.All.IsEmpty ? null : Find(passage, candidate => IsUnique(candidate, 0, 0)));

    private QuoteMatch? Find(QuoteMatch passage, Func<QuoteMatch, bool> isUnique)
    {
        for (int added = 0; added <= MostWordsAdded; added++)
        {
            IEnumerable<QuoteMatch> longer = Enumerable.Range(0, added + 1)
                .Select(before => Extend(passage, before, added - before))
                .OfType<QuoteMatch>()
                .OrderBy(candidate => candidate.End - candidate.Start);
            if (longer.FirstOrDefault(isUnique) is { } unique)
                return unique;
        }

        return null;
    }

    /// <summary>Whether the passage, as a quote, is found in these lines (from 1; 0 = anywhere) exactly once, and just here.</summary>
    public bool IsUnique(QuoteMatch passage, int firstLine, int lastLine) => IsFoundOnce(QuoteOf(passage), passage, firstLine, lastLine);

    private bool IsFoundOnce(string quote, QuoteMatch passage, int firstLine, int lastLine)
    {
        Location location = document.Locate(quote, firstLine, lastLine);
        return location.IsFound && location.Pattern.Insertions.IsEmpty
            && location.Matches is [var match] && (match.Start, match.End) == (passage.Start, passage.End);
    }

    /// <summary>To where a quote may begin and end: never within a word or a figure.</summary>
    public QuoteMatch Widen(int start, int end, ImmutableArray<TextSpan> cuts)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        while (start > 0 && !WordBoundary.IsAt(text, start))
            start--;
        while (end < text.Length && !WordBoundary.IsAt(text, end))
            end++;
        // Nor between the sign of a currency and its figure.
        if (end > start && end < text.Length && Unicode.ClassAt(text, end - 1) == UnicodeClass.Currency && Unicode.IsDigit(text[end]))
        {
            do
                end++;
            while (end < text.Length && !WordBoundary.IsAt(text, end));
        }

        // A line end is no end of a word that it breaks.
        start = document.Breaks.At(start)?.Start ?? start;
        end = document.Breaks.At(end)?.End ?? end;

        // The sign of a currency is no word, yet an amount says little without it.
        if (start > 0 && Unicode.ClassAt(text, start - 1) == UnicodeClass.Currency)
            start--;
        return new QuoteMatch(start, end, cuts);
    }

    /// <summary>The document's own words on one line, with a cut where the passage leaves something out. A word that a line end breaks is whole, as far as the quote is found so.</summary>
    public string QuoteOf(QuoteMatch passage)
    {
        string printed = QuoteOf(passage, document.Breaks.Print), read = QuoteOf(passage, document.Breaks.Read);
        return read == printed || document.Locate(read, 0, 0) is { IsFound: true } found && found.Matches.Any(match => (match.Start, match.End) == (passage.Start, passage.End)) ? read : printed;
    }

    private static string QuoteOf(QuoteMatch passage, Func<int, int, string> spell)
    {
        List<string> pieces = [];
        int from = passage.Start;
        foreach (TextSpan cut in passage.Cuts)
        {
            pieces.Add(spell(from, cut.Start).Trim());
            from = cut.End;
        }

        pieces.Add(spell(from, passage.End).Trim());
        return string.Join(" … ", pieces);
    }

    /// <summary>Null where its paragraph has not so many words.</summary>
    private QuoteMatch? Extend(QuoteMatch passage, int wordsBefore, int wordsBehind)
    {
        int first = FirstWordFrom(passage.Start) - wordsBefore, last = FirstWordFrom(passage.End) + wordsBehind - 1;
        if (first < 0 || last >= document.Words.Count)
            return null;
        int start = wordsBefore == 0 ? passage.Start : document.Words.Word(first).Start;
        int end = wordsBehind == 0 ? passage.End : document.Words.Word(last).End;
        bool isInParagraph = document.Text.ParagraphOf(start) == document.Text.ParagraphOf(passage.Start)
            && document.Text.ParagraphOf(Math.Max(end - 1, 0)) == document.Text.ParagraphOf(Math.Max(passage.End - 1, 0));
        return isInParagraph ? Widen(start, end, passage.Cuts) : null;
    }

    /// <summary>The number of the first word that begins at a place or behind it.</summary>
    private int FirstWordFrom(int place)
    {
        int low = 0, high = document.Words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Words.Word(middle).Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
