using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;

namespace Factum.Consistency;

/// <summary>How far citations bear the claims of a fact.</summary>
internal sealed class CitationStanding(EvidenceResult evidence)
{
    public Verification Of(BoundCitation citation) =>
        // Facts of a referenced assembly were checked when it was built.
        evidence.Citations.TryGetValue(citation, out CitationOutcome? outcome) ? outcome.Verification : Verification.VerifiedByLock;

    /// <summary>False where the quote is not in the document, or says something else than the claim: neither is an account of it.</summary>
    public bool Supports(BoundClaim claim, BoundCitation citation) =>
        Of(citation) != Verification.Failed
        && !(evidence.Claims.TryGetValue((claim, citation), out ClaimEvidence? found) && found.Components.Any(component => component.Support == Support.StatedOtherwise));

    /// <summary>The worst that evidence leaves of these claims; <see cref="FactStatus.Settled"/> where it bears them.</summary>
    public FactStatus Judge(ImmutableArray<ComparedClaim> claims, bool isUncited)
    {
        bool isCited = false, isChecked = false, isRefuted = false;
        foreach (ComparedClaim claim in claims)
        {
            foreach (BoundCitation citation in claim.Claim.Citations)
            {
                if (citation.Stance != Stance.Supports)
                    continue;
                Verification verification = Of(citation);
                isCited = true;
                isRefuted |= verification == Verification.Failed;
                isChecked |= verification is Verification.VerifiedByText or Verification.VerifiedByLock;
            }
        }

        if (isRefuted)
            return FactStatus.Refuted;
        if (!isCited)
            return isUncited ? FactStatus.Settled : FactStatus.Unsourced;
        return isChecked ? FactStatus.Settled : FactStatus.Unverified;
    }
}
