using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Citing;

/// <summary>Makes a passage of a document long enough to be found there once: by words of its own paragraph, as few as will do.</summary>
internal sealed class UniquePassage(DocumentIndex document)
{
    public const int MostWordsAdded = 8;

    /// <summary>The passage itself where it is unique already; null where no such few words make it so.</summary>
    public QuoteMatch? Find(QuoteMatch passage)
    {
        for (int added = 0; added <= MostWordsAdded; added++)
        {
            IEnumerable<QuoteMatch> longer = Enumerable.Range(0, added + 1)
                .Select(before => Extend(passage, before, added - before))
                .OfType<QuoteMatch>()
                .OrderBy(candidate => candidate.End - candidate.Start);
            if (longer.FirstOrDefault(IsUnique) is { } unique)
                return unique;
        }

        return null;
    }

    /// <summary>Whether the passage, as a quote, is found in these lines (from 1; 0 = anywhere) exactly once, and just here.</summary>
    public bool IsUnique(QuoteMatch passage, int firstLine, int lastLine)
    {
        Location location = document.Locate(QuoteOf(passage), firstLine, lastLine);
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

        // The sign of a currency is no word, yet an amount says little without it.
        if (start > 0 && Unicode.ClassAt(text, start - 1) == UnicodeClass.Currency)
            start--;
        return new QuoteMatch(start, end, cuts);
    }

    /// <summary>The document's own words on one line, with a cut where the passage leaves something out.</summary>
    public string QuoteOf(QuoteMatch passage)
    {
        List<string> pieces = [];
        int from = passage.Start;
        foreach (TextSpan cut in passage.Cuts)
        {
            pieces.Add(OnOneLine(document.Passage(from, cut.Start)));
            from = cut.End;
        }

        pieces.Add(OnOneLine(document.Passage(from, passage.End)));
        return string.Join(" … ", pieces);
    }

    private bool IsUnique(QuoteMatch passage) => IsUnique(passage, 0, 0);

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

    private static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
