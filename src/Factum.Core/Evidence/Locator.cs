using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>Looks for quotes in documents, word for word.</summary>
internal static class Locator
{
    /// <summary>Finds a quote, between two lines (from 1) or anywhere (0).</summary>
    public static Location Locate(DocumentIndex document, string quote, int firstLine = 0, int lastLine = 0)
    {
        Location literal = Locate(document, QuotePattern.WithLiteralBrackets(quote), firstLine, lastLine);
        if (literal.IsFound || quote.IndexOf('[') < 0)
            return literal;
        QuotePattern pattern = QuotePattern.WithoutInsertions(quote);
        return pattern.Insertions.IsEmpty ? literal : Locate(document, pattern, firstLine, lastLine);
    }

    /// <summary>Whether a quote is in a document at all, without an explanation if it is not.</summary>
    public static bool Contains(DocumentIndex document, string quote) =>
        IsIn(document, QuotePattern.WithLiteralBrackets(quote)) || (quote.IndexOf('[') >= 0 && IsIn(document, QuotePattern.WithoutInsertions(quote)));

    private static bool IsIn(DocumentIndex document, QuotePattern pattern) =>
        !pattern.IsEmpty && pattern.Pieces.Length <= CutSearch.MostPieces && (IsSpelt(document, pattern) || document.Breaks.Respellings(pattern).Any(respelt => IsSpelt(document, respelt)));

    private static bool IsSpelt(DocumentIndex document, QuotePattern pattern) => !new CutSearch(document, pattern.Pieces).Find(0, document.Text.Length).IsEmpty;

    private static Location Locate(DocumentIndex document, QuotePattern pattern, int firstLine, int lastLine)
    {
        if (pattern.IsEmpty)
            return new Location(LocateOutcome.Empty, pattern, []);
        if (pattern.Pieces.Length > CutSearch.MostPieces)
            return new Location(LocateOutcome.TooIntricate, pattern, []);
        CutSearch search = new(document, pattern.Pieces);
        if (Search(document, search, pattern, firstLine, lastLine) is { } found)
            return found;
        foreach (QuotePattern respelt in document.Breaks.Respellings(pattern))
        {
            if (Search(document, new CutSearch(document, respelt.Pieces), respelt, firstLine, lastLine) is { } asPrinted)
                return asPrinted;
        }

        return search.IsTruncated ? new Location(LocateOutcome.TooIntricate, pattern, []) : Miss.Explain(document, pattern, search.FailedPiece);
    }

    private static Location? Search(DocumentIndex document, CutSearch search, QuotePattern pattern, int firstLine, int lastLine)
    {
        if (firstLine > 0)
        {
            TextSpan lines = document.Lines(firstLine, lastLine);
            ImmutableArray<QuoteMatch> within = search.Find(lines.Start, lines.End);
            if (!within.IsEmpty)
                return new Location(LocateOutcome.Found, pattern, within);
        }

        ImmutableArray<QuoteMatch> matches = search.Find(0, document.Text.Length);
        return matches.IsEmpty ? null : new Location(firstLine > 0 ? LocateOutcome.OutsideLocator : LocateOutcome.Found, pattern, matches);
    }
}
