namespace Factum.Evidence;

/// <summary>
/// Finds one piece of a quote in a folded text, from boundary to boundary. Begins with the vectorised search; where a hostile text makes
/// that compare too much, goes on in a way that never looks at a character twice. Where the places are known, only looks them up.
/// </summary>
internal ref struct PieceSearch(ReadOnlySpan<char> text, ReadOnlySpan<char> piece, int[]? known)
{
    private const int AnchorLength = 32, FreeWork = 1 << 16;
    private readonly ReadOnlySpan<char> text = text, piece = piece;
    private readonly int[]? known = known;
    private long work;
    private int[]? failures;
    private int lastFound = -2;

    /// <summary>The first occurrence that begins in <c>[from, to)</c>, or -1.</summary>
    public int Next(int from, int to)
    {
        for (int at = from; ;)
        {
            at = NextAnywhere(at, to);
            if (at < 0 || (WordBoundary.IsAt(text, at) && WordBoundary.IsAt(text, at + piece.Length)))
                return at;
            at++;
        }
    }

    /// <summary>The same without regard to boundaries.</summary>
    public int NextAnywhere(int from, int to)
    {
        if (known != null)
            return NextKnown(from, to);
        int end = (int)Math.Min(text.Length, (long)to + piece.Length - 1);
        if (failures != null)
            return NextSteadily(from, end);
        ReadOnlySpan<char> anchor = piece.Slice(0, Math.Min(AnchorLength, piece.Length)), rest = piece.Slice(anchor.Length);
        for (int at = from; end - at >= piece.Length; at++)
        {
            int found = text.Slice(at, end - at - rest.Length).IndexOf(anchor);
            if (found < 0)
                return -1;
            at += found;
            work = Math.Max(0, work + rest.Length - found);
            if (work > FreeWork)
            {
                failures = Failures(piece);
                return NextSteadily(at, end);
            }

            if (rest.IsEmpty || text.Slice(at + anchor.Length, rest.Length).SequenceEqual(rest))
                return at;
        }

        return -1;
    }

    private readonly int NextKnown(int from, int to)
    {
        int index = Array.BinarySearch(known!, from);
        index = index < 0 ? ~index : index;
        return index < known!.Length && known[index] < to ? known[index] : -1;
    }

    /// <summary>The search of Knuth, Morris and Pratt.</summary>
    private int NextSteadily(int from, int end)
    {
        bool isResumed = from == lastFound + 1;
        int matched = isResumed ? failures![piece.Length - 1] : 0;
        for (int i = isResumed ? lastFound + piece.Length : from; i < end; i++)
        {
            while (matched > 0 && piece[matched] != text[i])
                matched = failures![matched - 1];
            if (piece[matched] == text[i] && ++matched == piece.Length)
                return lastFound = i - piece.Length + 1;
        }

        return -1;
    }

    private static int[] Failures(ReadOnlySpan<char> piece)
    {
        int[] failures = new int[piece.Length];
        for (int i = 1, matched = 0; i < piece.Length; i++)
        {
            while (matched > 0 && piece[i] != piece[matched])
                matched = failures[matched - 1];
            if (piece[i] == piece[matched])
                matched++;
            failures[i] = matched;
        }

        return failures;
    }
}
