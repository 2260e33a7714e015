namespace Factum.Text;

/// <summary>Canonical composition (NFC) out of our own tables: <c>e</c> and a combining acute become <c>é</c>.</summary>
internal static class Composition
{
    private const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7, LeadCount = 19, VowelCount = 21, TailCount = 28;
    private static readonly Dictionary<int, int> ranks = ReadRanks();
    private static readonly Dictionary<int, int[]> decompositions = ReadDecompositions();
    private static readonly Dictionary<long, int> compositions = ReadCompositions();

    /// <summary>Composes a text in place. Linear but for the sorting of marks that stand on one letter.</summary>
    public static void Compose(List<int> codePoints)
    {
        List<int> parts = new(codePoints.Count + 8);
        foreach (int codePoint in codePoints)
            Decompose(codePoint, parts);
        Order(parts);
        codePoints.Clear();
        Join(parts, codePoints);
    }

    /// <summary>The letter that another one is composed of, besides marks; itself where it is composed of nothing.</summary>
    public static int LetterOf(int codePoint) => decompositions.TryGetValue(codePoint, out int[]? parts) ? parts[0] : codePoint;

    private static void Decompose(int codePoint, List<int> parts)
    {
        int syllable = codePoint - HangulBase;
        if (decompositions.TryGetValue(codePoint, out int[]? found))
        {
            parts.AddRange(found);
        }
        else if (syllable is >= 0 and < LeadCount * VowelCount * TailCount)
        {
            parts.Add(LeadBase + syllable / (VowelCount * TailCount));
            parts.Add(VowelBase + syllable % (VowelCount * TailCount) / TailCount);
            if (syllable % TailCount != 0)
                parts.Add(TailBase + syllable % TailCount);
        }
        else
        {
            parts.Add(codePoint);
        }
    }

    private static void Order(List<int> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int end = i;
            bool inOrder = true;
            for (; end < parts.Count && RankOf(parts[end]) > 0; end++)
                inOrder &= end == i || RankOf(parts[end - 1]) <= RankOf(parts[end]);
            if (!inOrder)
                SortMarks(parts, i, end);
            i = end;
        }
    }

    /// <summary>A stable sort, and never quadratic: a hostile text may put a million marks on one letter.</summary>
    private static void SortMarks(List<int> parts, int start, int end)
    {
        int[] sorted = [.. parts.GetRange(start, end - start).OrderBy(RankOf)];
        for (int i = 0; i < sorted.Length; i++)
            parts[start + i] = sorted[i];
    }

    private static void Join(List<int> parts, List<int> composed)
    {
        int starter = -1, lastRank = 0;
        foreach (int part in parts)
        {
            int rank = RankOf(part);
            bool isBlocked = starter < 0 || (composed.Count - 1 > starter && (lastRank == 0 || lastRank >= rank));
            if (!isBlocked && Pair(composed[starter], part) is int whole)
            {
                composed[starter] = whole;
                continue;
            }

            if (rank == 0)
                starter = composed.Count;
            lastRank = rank;
            composed.Add(part);
        }
    }

    private static int? Pair(int first, int second)
    {
        if (compositions.TryGetValue(Key(first, second), out int whole))
            return whole;
        if (first - LeadBase is >= 0 and < LeadCount && second - VowelBase is >= 0 and < VowelCount)
            return HangulBase + ((first - LeadBase) * VowelCount + second - VowelBase) * TailCount;
        bool isOpenSyllable = first - HangulBase is >= 0 and < LeadCount * VowelCount * TailCount && (first - HangulBase) % TailCount == 0;
        return isOpenSyllable && second - TailBase is > 0 and < TailCount ? first + second - TailBase : null;
    }

    private static int RankOf(int codePoint) => codePoint >= 0x300 && ranks.TryGetValue(codePoint, out int rank) ? rank : 0;

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private static Dictionary<int, int> ReadRanks()
    {
        Dictionary<int, int> read = [];
        ReadOnlySpan<int> pairs = UnicodeTables.MarkRanks;
        for (int i = 0; i < pairs.Length; i += 2)
            read[pairs[i]] = pairs[i + 1];
        return read;
    }

    private static Dictionary<int, int[]> ReadDecompositions()
    {
        Dictionary<int, int[]> read = [];
        ReadOnlySpan<int> rows = UnicodeTables.Decompositions;
        for (int i = 0; i < rows.Length; i += 2 + rows[i + 1])
            read[rows[i]] = rows.Slice(i + 2, rows[i + 1]).ToArray();
        return read;
    }

    private static Dictionary<long, int> ReadCompositions()
    {
        Dictionary<long, int> read = [];
        ReadOnlySpan<int> threes = UnicodeTables.Compositions;
        for (int i = 0; i < threes.Length; i += 3)
            read[Key(threes[i], threes[i + 1])] = threes[i + 2];
        return read;
    }
}
