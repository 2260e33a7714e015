namespace Factum.Evidence;

/// <summary>Counts code points up to an offset in UTF-16. A lone half of a pair counts as one.</summary>
internal sealed class CodePointCounter
{
    private const int Stride = 4096;
    private readonly ReadOnlyMemory<char> text;
    private readonly int[] pairsBefore;

    public CodePointCounter(ReadOnlyMemory<char> text)
    {
        this.text = text;
        ReadOnlySpan<char> span = text.Span;
        pairsBefore = new int[span.Length / Stride + 1];
        for (int block = 1, pairs = 0; block < pairsBefore.Length; block++)
            pairsBefore[block] = pairs += PairsEndingIn(span, (block - 1) * Stride, block * Stride);
    }

    public int CountUntil(int offset) => offset - pairsBefore[offset / Stride] - PairsEndingIn(text.Span, offset / Stride * Stride, offset);

    private static int PairsEndingIn(ReadOnlySpan<char> span, int start, int end)
    {
        int pairs = 0;
        for (int i = Math.Max(start, 1); i < end; i++)
        {
            if (char.IsLowSurrogate(span[i]) && char.IsHighSurrogate(span[i - 1]))
                pairs++;
        }

        return pairs;
    }
}
