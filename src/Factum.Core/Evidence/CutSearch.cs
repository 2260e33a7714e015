using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Places the pieces of a quote in order, each in the paragraph where the piece before it ends, or in the next. A piece follows the
/// nearest placed piece before it, so each piece is looked for once in every paragraph, however many ways there are.
/// </summary>
internal sealed class CutSearch(DocumentIndex document, ImmutableArray<string> pieces)
{
    /// <summary>A quote with more cuts is none.</summary>
    public const int MostPieces = 64;
    private const int MostMatches = 1_000, MostPlacements = 100_000;

    /// <summary>The first piece that could not be placed.</summary>
    public int FailedPiece { get; private set; }

    /// <summary>There were more placements than were followed.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>All matches that begin in <c>[from, to)</c>, up to a thousand.</summary>
    public ImmutableArray<QuoteMatch> Find(int from, int to)
    {
        List<List<Placement>> placements = [Begin(from, to)];
        while (placements.Count < pieces.Length && placements[placements.Count - 1].Count > 0)
            placements.Add(Continue(placements[placements.Count - 1], pieces[placements.Count]));
        List<Placement> last = placements[placements.Count - 1];
        FailedPiece = placements.Count - 1;
        ImmutableArray<QuoteMatch>.Builder matches = ImmutableArray.CreateBuilder<QuoteMatch>();
        for (int i = 0; i < last.Count && matches.Count < MostMatches; i++)
        {
            QuoteMatch match = Trace(placements, i);
            if (matches.Count == 0 || matches[matches.Count - 1].Start != match.Start)
                matches.Add(match);
        }

        return matches.ToImmutable();
    }

    private List<Placement> Begin(int from, int to)
    {
        int most = pieces.Length == 1 ? MostMatches : MostPlacements;
        List<Placement> found = [];
        string piece = pieces[0];
        PieceSearch search = document.Folded.For(piece);
        while (found.Count < most && (from = search.Next(from, to)) >= 0)
        {
            found.Add(new Placement(from, from + piece.Length, -1));
            from += piece.Length;
        }

        IsTruncated |= pieces.Length > 1 && found.Count == most;
        return found;
    }

    private List<Placement> Continue(List<Placement> before, string piece)
    {
        List<Placement> found = [];
        PieceSearch search = document.Folded.For(piece);
        int scanned = 0, nearest = 0;
        for (int i = 0; i < before.Count; i++)
        {
            int to = document.Text.ParagraphEnd(document.Text.ParagraphOf(before[i].End - 1) + 1);
            for (int at = Math.Max(scanned, before[i].End); at < to && (at = search.Next(at, to)) >= 0; at += piece.Length)
            {
                if (found.Count == MostPlacements)
                {
                    IsTruncated = true;
                    return found;
                }

                nearest = Math.Max(nearest, i);
                while (nearest + 1 < before.Count && before[nearest + 1].End <= at)
                    nearest++;
                found.Add(new Placement(at, at + piece.Length, nearest));
            }

            scanned = Math.Max(scanned, to);
        }

        return found;
    }

    private static QuoteMatch Trace(List<List<Placement>> placements, int index)
    {
        int end = placements[placements.Count - 1][index].End, start = 0;
        List<TextSpan> cuts = [];
        for (int piece = placements.Count - 1; piece >= 0; piece--)
        {
            Placement placement = placements[piece][index];
            start = placement.Start;
            if (piece > 0)
                cuts.Add(TextSpan.FromBounds(placements[piece - 1][placement.Before].End, placement.Start));
            index = placement.Before;
        }

        cuts.Reverse();
        return new QuoteMatch(start, end, [.. cuts]);
    }

    private readonly record struct Placement(int Start, int End, int Before);
}
