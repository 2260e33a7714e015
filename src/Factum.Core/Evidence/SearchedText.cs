namespace Factum.Evidence;

/// <summary>A text in which pieces are looked for: one after the other, or, where many are wanted, all in one pass beforehand.</summary>
internal sealed class SearchedText(ReadOnlyMemory<char> text)
{
    private Dictionary<string, int[]>? known;

    public ReadOnlySpan<char> Span => text.Span;

    public PieceSearch For(string piece) => new(text.Span, piece.AsSpan(), known is { } places && places.TryGetValue(piece, out int[]? own) ? own : null);

    /// <summary>Finds them all. Later searches for them look up what was found; what they find is the same.</summary>
    public void FindAll(IReadOnlyCollection<string> pieces, CancellationToken cancellation) => known = PieceScan.Find(text.Span, pieces, cancellation);
}
