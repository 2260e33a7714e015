using Factum.Evidence;

namespace Factum;

/// <summary>Counts of claims by what their quotes amount to: a claim counts once for each citation whose quotes were found.</summary>
/// <param name="Stated">Every part is stated, and nothing around the quotes changes it; of quotes against a claim, that they state another value or deny it.</param>
/// <param name="Inferred">The author says how the value follows.</param>
/// <param name="Undecidable">Only a reader can tell, of one part at least.</param>
/// <param name="Failing">A part is not stated or stated otherwise, or a hedge, a negation or an attribution was left out.</param>
/// <param name="CutOff">Of those that fail, the ones whose quotes leave out a hedge, a negation, a condition or an attribution.</param>
internal sealed record ClaimCounts(int Stated, int Inferred, int Undecidable, int Failing, int CutOff)
{
    public int Total => Stated + Inferred + Undecidable + Failing;

    public static ClaimCounts Of(IEnumerable<ClaimEvidence> evidence)
    {
        int stated = 0, inferred = 0, undecidable = 0, failing = 0, cutOff = 0;
        foreach (ClaimEvidence claim in evidence)
        {
            if (claim.IsFailing)
            {
                failing++;
                cutOff += claim.Audit > AuditOutcome.Clean ? 1 : 0;
            }
            else if (claim.Opposes && claim.SupportOf("value") == Support.StatedOtherwise)
            {
                stated++;
            }
            else if (claim.Opposes || claim.Audit == AuditOutcome.NotAudited || claim.Has(Support.Undecidable))
            {
                undecidable++;
            }
            else if (claim.Has(Support.Inferred))
            {
                inferred++;
            }
            else
            {
                stated++;
            }
        }

        return new ClaimCounts(stated, inferred, undecidable, failing, cutOff);
    }
}
