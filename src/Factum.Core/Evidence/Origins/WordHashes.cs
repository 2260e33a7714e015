using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>A document as the hashes of its words, without case.</summary>
internal sealed class WordHashes
{
    private const ulong Base = 0x9E3779B97F4A7C15;
    private readonly DocumentIndex index;
    private readonly List<TextSpan> spans = [];
    private readonly List<ulong> words = [];

    /// <summary>Hashes of all that stands before each word: two of them give the hash of any run.</summary>
    private readonly List<ulong> prefixes = [0];
    private readonly List<ulong> powers = [1];

    private WordHashes(DocumentIndex index)
    {
        this.index = index;
        ReadOnlySpan<char> text = index.Text.Span;
        WordScan scan = new(text);
        while (scan.MoveNext())
        {
            ulong hash = HashOf(text.Slice(scan.Current.Start, scan.Current.Length));
            spans.Add(scan.Current);
            words.Add(hash);
            prefixes.Add(unchecked(prefixes[prefixes.Count - 1] * Base + hash));
            powers.Add(unchecked(powers[powers.Count - 1] * Base));
        }
    }

    public static WordHashes Of(DocumentText document) => new(DocumentIndex.Of(document));

    public SourceFile File => index.File;

    public int Count => words.Count;

    public ulong HashOf(int word, int length) => unchecked(prefixes[word + length] - prefixes[word] * powers[length]);

    /// <summary>How many words are the same from two places on.</summary>
    public int CommonLength(int word, WordHashes other, int otherWord)
    {
        int length = 0;
        while (word + length < Count && otherWord + length < other.Count && words[word + length] == other.words[otherWord + length])
            length++;
        return length;
    }

    /// <summary>Where a run stands in the text as written.</summary>
    public TextSpan SpanOf(int word, int length) => index.Text.OriginalSpan(spans[word].Start, spans[word + length - 1].End);

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
            hash = unchecked((hash ^ Unicode.ToLower(c)) * 1099511628211);
        return hash;
    }
}
