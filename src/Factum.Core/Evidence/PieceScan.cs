using System.Runtime.InteropServices;

namespace Factum.Evidence;

/// <summary>
/// Finds many pieces in one pass over a text. Each piece is known by its rarest gram, a run of characters of a fixed length; where a gram of the
/// text is one of those, the pieces that have it are compared. What the pass would spend too long on is left out, to be looked for by itself.
/// </summary>
internal static class PieceScan
{
    /// <summary>A piece that stands more often is found quickly without.</summary>
    private const int MostPlaces = 20_000;
    private const int MostSamples = 1 << 20, MostOffsets = 256;

    /// <summary>Where each piece begins, ascending, regardless of boundaries. Pieces that are not there have no places; those that were left out are not in the result.</summary>
    public static Dictionary<string, int[]> Find(ReadOnlySpan<char> text, IReadOnlyCollection<string> pieces, CancellationToken cancellation)
    {
        Dictionary<string, int[]> places = new(StringComparer.Ordinal);

        // A gram is read as bytes, of which a longer text has more than can be counted.
        if (text.Length > int.MaxValue / 2)
            return places;
        foreach (int length in (int[])[GramTable.Long, GramTable.Middle, GramTable.Short])
        {
            cancellation.ThrowIfCancellationRequested();
            string[] ofLength = [.. pieces.Where(piece => GramTable.LengthFor(piece) == length)];
            if (ofLength.Length > 0)
                Find(text, ofLength, length, places, cancellation);
        }

        return places;
    }

    private static void Find(ReadOnlySpan<char> text, string[] pieces, int gramLength, Dictionary<string, int[]> places, CancellationToken cancellation)
    {
        int[] samples = Sample(text, gramLength);
        GramTable table = new(pieces, gramLength, piece => RarestGram(piece, gramLength, samples));
        List<int>?[] found = new List<int>?[pieces.Length];
        bool[] isLeftOut = new bool[pieces.Length];
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);

        // A text made to be compared everywhere with everything ends the pass.
        long work = 8L * text.Length + (1 << 20);
        for (int at = 0; at + gramLength <= text.Length; at++)
        {
            if ((at & 0xFFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            ulong hash = GramTable.HashAt(bytes, at, gramLength);
            if (!table.MayHave(hash))
                continue;
            for (int piece = table.First(hash); piece >= 0; piece = table.Next(piece))
            {
                string searched = pieces[piece];
                int start = at - table.OffsetOf(piece);
                work -= 1 + searched.Length / 8;
                if (isLeftOut[piece] || start < 0 || searched.Length > text.Length - start || !text.Slice(start, searched.Length).SequenceEqual(searched.AsSpan()))
                    continue;
                List<int> own = found[piece] ??= [];
                own.Add(start);
                isLeftOut[piece] = own.Count > MostPlaces;
            }

            if (work < 0)
                return;
        }

        for (int piece = 0; piece < pieces.Length; piece++)
        {
            if (!isLeftOut[piece])
                places.Add(pieces[piece], found[piece]?.ToArray() ?? []);
        }
    }

    /// <summary>About how often grams stand in the text, by a part of their hash.</summary>
    private static int[] Sample(ReadOnlySpan<char> text, int gramLength)
    {
        int[] samples = new int[1 << GramTable.SampleBits];
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        int step = text.Length / MostSamples + 1;
        for (long at = 0; at + gramLength <= text.Length; at += step)
            samples[GramTable.SampleOf(GramTable.HashAt(bytes, (int)at, gramLength))]++;
        return samples;
    }

    private static int RarestGram(string piece, int gramLength, int[] samples)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(piece.AsSpan());
        int best = 0, least = int.MaxValue;
        for (int at = 0; at + gramLength <= piece.Length && at < MostOffsets; at++)
        {
            int count = samples[GramTable.SampleOf(GramTable.HashAt(bytes, at, gramLength))];
            if (count < least)
                (best, least) = (at, count);
        }

        return best;
    }
}
