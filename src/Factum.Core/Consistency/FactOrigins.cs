using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;

namespace Factum.Consistency;

/// <summary>
/// Where the claims of a fact come from. A supporting citation leads to the roots of its source; <c>@reported(x)</c> leads, for that claim, to the roots of x,
/// or to the entity x that spoke, whoever retells it. A root with claims of its own on the fact speaks for itself: if it retells in turn, it is no origin.
/// An attribution to nobody, or to mere words, may be the same person in every article: all of them together are one origin at least, and none beside an
/// origin that is named. An account that may come from several origins is one account: it counts for one.
/// </summary>
internal sealed class FactOrigins(EvidenceResult evidence, CitationStanding citations)
{
    public (ImmutableArray<string> Origins, int AtLeast) Of(ImmutableArray<ComparedClaim> claims)
    {
        if (claims is [{ Claim: { Modality: Modality.Asserted, Citations: [{ Stance: Stance.Supports, Source: { } only } sole] } claim }] && citations.Supports(claim, sole))
        {
            // The commonest fact: one claim, one citation.
            return (evidence.Sources.RootsOf(only), 1);
        }

        List<Account> accounts = AccountsOf(claims);
        Attributions attributions = new(evidence.Sources, accounts);
        List<ImmutableArray<string>> named = [];
        SortedSet<string> origins = new(StringComparer.Ordinal);
        foreach (Account account in accounts)
        {
            (ImmutableArray<string> candidates, bool isNamed) = attributions.OriginsOf(account);
            origins.UnionWith(candidates);
            if (isNamed)
                named.Add(candidates);
        }

        return ([.. origins], Math.Max(CountApart(named), Math.Min(1, accounts.Count)));
    }

    /// <summary>Accounts that have no possible origin in common, two by two: there are as many origins at least.</summary>
    private static int CountApart(List<ImmutableArray<string>> accounts)
    {
        HashSet<string> counted = new(StringComparer.Ordinal);
        int apart = 0;
        foreach (ImmutableArray<string> origins in accounts.OrderBy(origins => origins.Length).ThenBy(origins => string.Join(" ", origins), StringComparer.Ordinal))
        {
            if (origins.Any(counted.Contains))
                continue;
            counted.UnionWith(origins);
            apart++;
        }

        return apart;
    }

    private List<Account> AccountsOf(ImmutableArray<ComparedClaim> claims)
    {
        List<Account> accounts = [];
        foreach (ComparedClaim claim in claims)
        {
            foreach (BoundCitation citation in claim.Claim.Citations)
            {
                if (citation is { Stance: Stance.Supports, Source: { } source } && citations.Supports(claim.Claim, citation))
                    accounts.Add(new Account(claim.Claim, source));
            }
        }

        return accounts;
    }
}

/// <summary>What one source says on a fact: a claim with a citation that bears it.</summary>
internal readonly record struct Account(BoundClaim Claim, string Source)
{
    /// <summary>In its own voice, however sure it is.</summary>
    public bool IsOwn => Claim.Modality is not (Modality.Reported or Modality.Alleged or Modality.Denied);

    /// <summary>The source or entity that the account goes back to; null where it names none.</summary>
    public string? By => !IsOwn && Claim.IsByName ? Claim.By : null;
}
