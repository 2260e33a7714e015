using System.Collections.Immutable;
using Factum.Evidence.Passages;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// Cuts that put the figure of one thing in the place of another's: <c>debts of … 2.8 million</c>, out of <c>debts of 6.3 million, and stock
/// worth 2.8 million</c>. What is cut begins with a figure and ends with the word that the next one belongs to.
/// </summary>
internal static class SwappedFigures
{
    private static readonly HashSet<string> governing = new(StringComparer.Ordinal) { "of", "worth", "at", "for", "to", "with", "by", "was", "were", "is", "are", "paid", "cost", "costs", "bid", "has", "had", "have", "owns", "employs" };

    /// <summary>The figure stands behind such a cut.</summary>
    public static bool IsPutInPlace(QuotedPassage passage, Mention mention, ImmutableArray<Mention> mentions)
    {
        foreach (TextSpan cut in passage.Match.Cuts)
        {
            if (!IsNext(passage, cut.End, passage.Sentence.Start + mention.Span.Start) || !EndsInGoverningWord(passage, cut))
                continue;
            if (mentions.Any(other => other.Kind == mention.Kind && IsNext(passage, cut.Start, passage.Sentence.Start + other.Span.Start) && passage.Sentence.Start + other.Span.End <= cut.End))
                return true;
        }

        return false;
    }

    /// <summary>The figure begins such a cut: what the quote would state without it.</summary>
    public static bool IsLeftOut(QuotedPassage passage, TextSpan core)
    {
        foreach (TextSpan cut in passage.Match.Cuts)
        {
            if (core.Start >= cut.Start && core.End <= cut.End && IsNext(passage, cut.Start, core.Start) && EndsInGoverningWord(passage, cut))
                return true;
        }

        return false;
    }

    /// <summary>Nothing but a space stands between.</summary>
    private static bool IsNext(QuotedPassage passage, int end, int start) => end <= start && passage.In(TextSpan.FromBounds(end, start)).Trim().IsEmpty;

    private static bool EndsInGoverningWord(QuotedPassage passage, TextSpan cut)
    {
        string last = "";
        WordScan scan = new(passage.In(cut));
        while (scan.MoveNext())
            last = passage.In(new TextSpan(cut.Start + scan.Current.Start, scan.Current.Length)).ToString();
        return governing.Contains(last);
    }
}
