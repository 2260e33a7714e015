namespace Factum.Evidence;

/// <summary>Counts code points up to an offset in UTF-16. A lone half of a pair counts as one, and so does <c>\r\n</c>: line ends differ between clones.</summary>
internal sealed class CodePointCounter
{
    private const int Stride = 4096;
    private readonly ReadOnlyMemory<char> text;
    private readonly int[] secondsBefore;

    public CodePointCounter(ReadOnlyMemory<char> text)
    {
        this.text = text;
        ReadOnlySpan<char> span = text.Span;
        secondsBefore = new int[span.Length / Stride + 1];
        for (int block = 1, seconds = 0; block < secondsBefore.Length; block++)
            secondsBefore[block] = seconds += SecondsIn(span, (block - 1) * Stride, block * Stride);
    }

    public int CountUntil(int offset) => offset - secondsBefore[offset / Stride] - SecondsIn(text.Span, offset / Stride * Stride, offset);

    /// <summary>How many are the second half of a pair.</summary>
    private static int SecondsIn(ReadOnlySpan<char> span, int start, int end)
    {
        int seconds = 0;
        for (int i = Math.Max(start, 1); i < end; i++)
        {
            if ((char.IsLowSurrogate(span[i]) && char.IsHighSurrogate(span[i - 1])) || (span[i] == '\n' && span[i - 1] == '\r'))
                seconds++;
        }

        return seconds;
    }
}
