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
        if (matches.IsEmpty && (matches = First(document.LowerText, Lowered(piece), MatchKind.Whole)) is not [])
            outcome = LocateOutcome.OtherCase;
        if (matches.IsEmpty && (matches = First(document.Text.Span, piece, MatchKind.Part)) is not [])
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
        int first = new PieceSearch(document.Text.Span, pattern.Pieces[0].AsSpan()).Next(0, document.Text.Length);
        PieceSearch search = new(document.Text.Span, piece.AsSpan());
        int behind = search.Next(first + pattern.Pieces[0].Length, document.Text.Length);
        int at = behind >= 0 ? behind : search.Next(0, document.Text.Length);
        if (at < 0)
            return [];
        outcome = behind >= 0 ? LocateOutcome.CutTooLong : LocateOutcome.CutOutOfOrder;
        return [new QuoteMatch(at, at + piece.Length, [])];
    }

    private static ImmutableArray<QuoteMatch> First(ReadOnlySpan<char> text, string piece, MatchKind kind)
    {
        PieceSearch search = new(text, piece.AsSpan());
        int at = kind == MatchKind.Whole ? search.Next(0, text.Length) : search.NextAnywhere(0, text.Length);
        return at < 0 ? [] : [new QuoteMatch(at, at + piece.Length, [])];
    }

    private static string Lowered(string piece)
    {
        char[] lowered = new char[piece.Length];
        for (int i = 0; i < lowered.Length; i++)
            lowered[i] = Text.Unicode.ToLower(piece[i]);
        return new string(lowered);
    }
}
