using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;

namespace Factum.Consistency;

/// <summary>
/// Where the claims of a fact come from. A supporting citation leads to the roots of its source; <c>@reported(x)</c> leads, for that claim, to the roots of x,
/// or to the entity x that spoke, whoever retells it. A root with claims of its own on the fact speaks for itself: if it retells in turn, it is no origin.
/// An attribution to nobody, or to mere words, may be the same person in every article: all of them together are one origin at least, and none beside an
/// origin that is named.
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

        List<(BoundClaim Claim, string Source)> accounts = AccountsOf(claims);
        HashSet<string> speakers = new(accounts.Select(account => account.Source), StringComparer.Ordinal);
        SortedSet<string> named = new(StringComparer.Ordinal);
        SortedSet<string> retelling = new(StringComparer.Ordinal);
        foreach ((BoundClaim claim, string source) in accounts)
        {
            if (claim.Modality == Modality.Asserted)
                named.UnionWith(evidence.Sources.RootsOf(source).Where(root => root == source || !speakers.Contains(root)));
            else if (claim is { IsByName: true, By: { } by })
                named.UnionWith(evidence.Sources.RootsOf(by).Where(root => root == source || !speakers.Contains(root)));
            else
                retelling.UnionWith(evidence.Sources.RootsOf(source));
        }

        // Sources that report each other in a circle (reported) are one origin.
        if (named.Count == 0 && retelling.Count == 0 && speakers.Count > 0)
            named.Add(speakers.OrderBy(source => source, StringComparer.Ordinal).First());
        int atLeast = named.Count > 0 ? named.Count : Math.Min(1, retelling.Count);
        named.UnionWith(retelling);
        return ([.. named], atLeast);
    }

    private List<(BoundClaim Claim, string Source)> AccountsOf(ImmutableArray<ComparedClaim> claims)
    {
        List<(BoundClaim Claim, string Source)> accounts = [];
        foreach (ComparedClaim claim in claims)
        {
            foreach (BoundCitation citation in claim.Claim.Citations)
            {
                if (citation is { Stance: Stance.Supports, Source: { } source } && citations.Of(citation) != Verification.Failed)
                    accounts.Add((claim.Claim, source));
            }
        }

        return accounts;
    }
}
