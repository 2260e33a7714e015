using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;

namespace Factum.Consistency;

/// <summary>
/// Where the claims of a fact come from. A supporting citation leads to the roots of its source; <c>@reported(x)</c> leads to the roots of x, or to the
/// entity x that spoke, whoever retells it. An attribution to nobody, or to mere words, may be the same person in every article: all of them together are one
/// origin at least, and none beside an origin that is named.
/// </summary>
internal sealed class FactOrigins(EvidenceResult evidence, CitationStanding citations)
{
    public (ImmutableArray<string> Origins, int AtLeast) Of(ImmutableArray<ComparedClaim> claims)
    {
        if (claims is [{ Claim: { Modality: Modality.Asserted, Citations: [{ Stance: Stance.Supports, Source: { } only } sole] } }] && citations.Of(sole) != Verification.Failed)
        {
            // The commonest fact: one claim, one citation.
            ImmutableArray<string> roots = evidence.Sources.RootsOf(only);
            return (roots, roots.Length);
        }

        SortedSet<string> named = new(StringComparer.Ordinal);
        SortedSet<string> retelling = new(StringComparer.Ordinal);
        foreach (ComparedClaim claim in claims)
        {
            foreach (BoundCitation citation in claim.Claim.Citations)
            {
                if (citation is { Stance: Stance.Supports, Source: { } source } && citations.Of(citation) != Verification.Failed)
                    Add(claim.Claim, source, named, retelling);
            }
        }

        int atLeast = named.Count > 0 ? named.Count : Math.Min(1, retelling.Count);
        named.UnionWith(retelling);
        return ([.. named], atLeast);
    }

    private void Add(BoundClaim claim, string source, SortedSet<string> named, SortedSet<string> retelling)
    {
        if (claim.Modality == Modality.Asserted)
            named.UnionWith(evidence.Sources.RootsOf(source));
        else if (claim is { IsByName: true, By: { } by })
            named.UnionWith(evidence.Sources.RootsOf(by));
        else
            retelling.UnionWith(evidence.Sources.RootsOf(source));
    }
}
