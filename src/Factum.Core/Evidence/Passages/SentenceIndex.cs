using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>Where the sentences of a document are. A heading, a line of a table or a caption is one of its own.</summary>
internal sealed class SentenceIndex
{
    private readonly ImmutableArray<int> starts;
    private readonly int length;

    private SentenceIndex(ImmutableArray<int> starts, int length)
    {
        this.starts = starts;
        this.length = length;
    }

    public static SentenceIndex Of(FoldedText text, SourceFile file) => new([.. SentenceScan.StartsIn(text, file)], text.Length);

    public int Count => starts.Length;

    /// <summary>The number of the sentence that a place stands in, from 0.</summary>
    public int At(int place)
    {
        int index = starts.BinarySearch(place);
        return index >= 0 ? index : Math.Max(~index - 1, 0);
    }

    public TextSpan Span(int sentence) => TextSpan.FromBounds(starts[sentence], sentence + 1 < starts.Length ? starts[sentence + 1] : length);
}
