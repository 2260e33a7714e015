using Factum.Binding;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>Finds claims, citations and quotes by place.</summary>
internal static class ClaimFinder
{
    /// <summary>Of a member with several values, the claim whose value stands there; else its first.</summary>
    public static BoundClaim? At(FileFacts facts, int offset)
    {
        EntityBlock? block = BlockAt(facts, offset);
        BoundClaim? first = null;
        foreach (BoundClaim claim in block?.Claims ?? [])
        {
            if (!Touches(claim.Site.Span, offset))
                continue;
            first ??= claim;
            if (Touches(claim.Value.Site.Span, offset))
                return claim;
        }

        return first;
    }

    public static EntityBlock? BlockAt(FileFacts facts, int offset) => facts.Blocks.LastOrDefault(block => block.Site.Span.Start <= offset && offset <= block.Site.Span.End);

    /// <summary>The quote at a place with the citation that it is part of.</summary>
    public static (BoundCitation Citation, BoundQuote Quote)? QuoteAt(FileFacts facts, int offset)
    {
        IEnumerable<BoundCitation> citations = At(facts, offset)?.Citations ?? facts.Rates.Where(rate => Touches(rate.Site.Span, offset)).SelectMany(rate => rate.Citations);
        foreach (BoundCitation citation in citations)
        {
            foreach (BoundQuote quote in citation.Quotes)
            {
                // Its quotation marks count as well.
                if (quote.Site.Span.Start - 1 <= offset && offset <= quote.Site.Span.End + 1)
                    return (citation, quote);
            }
        }

        return null;
    }

    private static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
