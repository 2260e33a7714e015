namespace Factum.Text;

/// <summary>
/// A text in the one normal form in which quotes are looked for, with a map back. Folded are differences of typography alone;
/// case is kept, and so is all that a figure consists of. How it is folded: <see cref="TextFolder"/>.
/// </summary>
internal sealed class FoldedText
{
    private readonly char[] buffer;
    private readonly int length;
    private readonly int[] breaks, origins, paragraphs, composed, composedOrigins;

    /// <param name="buffer">The folded text, perhaps longer.</param>
    /// <param name="length">The length of the folded text.</param>
    /// <param name="breaks">Where, in the folded text, the distance to the original changes; ascending, the first is 0.</param>
    /// <param name="origins">The original offset at each of them.</param>
    /// <param name="paragraphs">Where paragraphs begin, ascending, the first is 0.</param>
    /// <param name="composed">Where, in the folded text, letters end that are composed of several; ascending.</param>
    /// <param name="composedOrigins">Where each of them ends in the original.</param>
    public FoldedText(char[] buffer, int length, int[] breaks, int[] origins, int[] paragraphs, int[] composed, int[] composedOrigins)
    {
        this.composed = composed;
        this.composedOrigins = composedOrigins;
        this.buffer = buffer;
        this.length = length;
        this.breaks = breaks;
        this.origins = origins;
        this.paragraphs = paragraphs;
    }

    public static FoldedText Of(ReadOnlySpan<char> text) => new TextFolder(text.Length).Fold(text);

    public int Length => length;

    public ReadOnlySpan<char> Span => buffer.AsSpan(0, length);

    public ReadOnlyMemory<char> Memory => buffer.AsMemory(0, length);

    public string ToString(int start, int end) => new(buffer, start, end - start);

    public override string ToString() => ToString(0, length);

    /// <summary>The offset in the original of a place in the folded text.</summary>
    public int OriginalOf(int place)
    {
        int index = Segment(breaks, place);
        int offset = origins[index] + place - breaks[index];
        return index + 1 < origins.Length ? Math.Min(offset, origins[index + 1]) : offset;
    }

    /// <summary>The part of the original that a part of the folded text stands for.</summary>
    public TextSpan OriginalSpan(int start, int end) =>
        TextSpan.FromBounds(OriginalOf(start), end > start ? Math.Max(OriginalOf(start), OriginalEnd(end)) : OriginalOf(start));

    /// <summary>Behind the character before a place, with the marks that it is composed of.</summary>
    private int OriginalEnd(int place)
    {
        int index = composed.Length == 0 ? -1 : Array.BinarySearch(composed, place);
        return index < 0 ? OriginalOf(place - 1) + 1 : composedOrigins[index];
    }

    /// <summary>The first place in the folded text that comes from an original offset or from behind it.</summary>
    public int PlaceOf(int originalOffset)
    {
        int index = Segment(origins, originalOffset);
        int place = breaks[index] + Math.Max(0, originalOffset - origins[index]);
        return Math.Min(index + 1 < breaks.Length ? Math.Min(place, breaks[index + 1]) : place, length);
    }

    /// <summary>The number of the paragraph that a place stands in, from 0.</summary>
    public int ParagraphOf(int place) => Segment(paragraphs, place);

    public int ParagraphCount => paragraphs.Length;

    public int ParagraphStart(int paragraph) => paragraphs[paragraph];

    /// <summary>Where a paragraph ends; the last one's end for every later number.</summary>
    public int ParagraphEnd(int paragraph) => paragraph + 1 < paragraphs.Length ? paragraphs[paragraph + 1] : length;

    private static int Segment(int[] starts, int place)
    {
        int index = Array.BinarySearch(starts, place);
        if (index < 0)
            return Math.Max(~index - 1, 0);
        while (index + 1 < starts.Length && starts[index + 1] == place)
            index++;
        return index;
    }
}
