using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>Why a quote is not in a document: what would have to differ for it to be there.</summary>
internal static class Miss
{
    public static Location Explain(DocumentIndex document, QuotePattern pattern, int failedPiece)
    {
        string piece = pattern.Pieces[failedPiece];
        LocateOutcome outcome = LocateOutcome.NotFound;
        ImmutableArray<QuoteMatch> matches = FindBeside(document, pattern, failedPiece, ref outcome);
        if (matches.IsEmpty && (matches = First(document.Lowered, DocumentIndex.Lower(piece), MatchKind.Whole)) is not [])
            outcome = LocateOutcome.OtherCase;
        if (matches.IsEmpty && (matches = First(document.Folded, piece, MatchKind.Part)) is not [])
            outcome = LocateOutcome.InsideLonger;
        return new Location(outcome, pattern, matches) { FailedPiece = failedPiece };
    }

    private enum MatchKind
    {
        Whole,
        Part,
    }

    /// <summary>A later piece may be in the document, only not where the cut before it allows.</summary>
    private static ImmutableArray<QuoteMatch> FindBeside(DocumentIndex document, QuotePattern pattern, int failedPiece, ref LocateOutcome outcome)
    {
        if (failedPiece == 0)
            return [];
        string piece = pattern.Pieces[failedPiece];
        int first = document.Folded.For(pattern.Pieces[0]).Next(0, document.Text.Length);
        PieceSearch search = document.Folded.For(piece);
        int behind = search.Next(first + pattern.Pieces[0].Length, document.Text.Length);
        int at = behind >= 0 ? behind : search.Next(0, document.Text.Length);
        if (at < 0)
            return [];
        outcome = behind >= 0 ? LocateOutcome.CutTooLong : LocateOutcome.CutOutOfOrder;
        return [new QuoteMatch(at, at + piece.Length, [])];
    }

    private static ImmutableArray<QuoteMatch> First(SearchedText text, string piece, MatchKind kind)
    {
        PieceSearch search = text.For(piece);
        int at = kind == MatchKind.Whole ? search.Next(0, text.Span.Length) : search.NextAnywhere(0, text.Span.Length);
        return at < 0 ? [] : [new QuoteMatch(at, at + piece.Length, [])];
    }
}
