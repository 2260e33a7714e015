using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Cli.Reporting;

/// <summary>A value that words state, with its place in the words as they were given.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Span">Its place, bound and unit included, in UTF-16 code units.</param>
/// <param name="Core">The place of its figures.</param>
/// <param name="Words">As written.</param>
internal sealed record FoundValue(Mention Value, TextSpan Span, TextSpan Core, string Words)
{
    public static FoundValue Of(Mention mention, FoldedText folded, string text)
    {
        TextSpan span = folded.OriginalSpan(mention.Span.Start, mention.Span.End);
        return new FoundValue(mention, span, folded.OriginalSpan(mention.Core.Start, mention.Core.End), text.Substring(span.Start, span.Length));
    }
}
