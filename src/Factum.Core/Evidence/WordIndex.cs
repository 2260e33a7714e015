using Factum.Text;

namespace Factum.Evidence;

/// <summary>The words of a folded text by their letters, without regard to case; for suggestions only, never to verify.</summary>
internal sealed class WordIndex
{
    private readonly int[] starts, lengths, heads, order;

    public WordIndex(ReadOnlySpan<char> text)
    {
        List<int> wordStarts = new(text.Length / 6), wordLengths = new(text.Length / 6), hashes = new(text.Length / 6);
        WordScan scan = new(text);
        while (scan.MoveNext())
        {
            wordStarts.Add(scan.Current.Start);
            wordLengths.Add(scan.Current.Length);
            hashes.Add(HashOf(text.Slice(scan.Current.Start, scan.Current.Length)));
        }

        starts = [.. wordStarts];
        lengths = [.. wordLengths];
        int buckets = 16;
        while (buckets < starts.Length && buckets < 1 << 24)
            buckets *= 2;
        heads = new int[buckets + 1];
        foreach (int hash in hashes)
            heads[(hash & (buckets - 1)) + 1]++;
        for (int i = 1; i < heads.Length; i++)
            heads[i] += heads[i - 1];
        order = new int[starts.Length];
        int[] next = [.. heads];
        for (int word = 0; word < order.Length; word++)
            order[next[hashes[word] & (buckets - 1)]++] = word;
    }

    public int Count => starts.Length;

    public TextSpan Word(int number) => new(starts[number], lengths[number]);

    /// <summary>The numbers of the words that are probably this one, ascending.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> word)
    {
        int bucket = HashOf(word) & (heads.Length - 2);
        return order.AsSpan(heads[bucket], heads[bucket + 1] - heads[bucket]);
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Unicode.ToLower(c)) * 16777619;
        return (int)((hash ^ (hash >> 15)) & 0x7FFFFFFF);
    }
}
