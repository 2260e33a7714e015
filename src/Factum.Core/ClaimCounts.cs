using Factum.Evidence;

namespace Factum;

/// <summary>Counts of claims by what their quotes amount to: a claim counts once for each citation whose quotes were found.</summary>
/// <param name="Stated">Every part is stated, and nothing around the quotes changes it.</param>
/// <param name="Inferred">The author says how the value follows.</param>
/// <param name="Undecidable">Only a reader can tell, of one part at least.</param>
/// <param name="Failing">A part is not stated or stated otherwise, or a hedge, a negation or an attribution was left out.</param>
internal sealed record ClaimCounts(int Stated, int Inferred, int Undecidable, int Failing)
{
    public int Total => Stated + Inferred + Undecidable + Failing;

    public static ClaimCounts Of(IEnumerable<ClaimEvidence> evidence)
    {
        int stated = 0, inferred = 0, undecidable = 0, failing = 0;
        foreach (ClaimEvidence claim in evidence)
        {
            if (claim.IsFailing)
                failing++;
            else if (claim.Audit == AuditOutcome.NotAudited || claim.Has(Support.Undecidable))
                undecidable++;
            else if (claim.Has(Support.Inferred))
                inferred++;
            else
                stated++;
        }

        return new ClaimCounts(stated, inferred, undecidable, failing);
    }
}
