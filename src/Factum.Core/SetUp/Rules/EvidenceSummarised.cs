using System.Collections.Immutable;
using System.Globalization;
using Factum.Rules;

namespace Factum.SetUp.Rules;

/// <summary>How much evidence was checked, so that "no complaint" is never mistaken for "all is well".</summary>
internal static class EvidenceSummarised
{
    public static readonly Rule Rule = new(
        "FACT9002",
        "EvidenceSummarised",
        Severity.Info,
        "Of '{0}' citations '{1}' are verified by text, '{2}' by lock, '{3}' are unchecked and '{4}' failed; of '{5}' claims with quotes '{6}' are stated, '{7}' inferred, '{8}' left to a reader and '{9}' not borne out, '{10}' of them for words that were cut off")
    {
        Title = "How many citations were checked",
        Why = "A build without complaints says little if nothing could be checked. The summary counts what was verified against documents, what was verified earlier and locked, what could not be checked, and what failed; then, for the claims behind the quotes that were found, whether the quotes state them, and whether they leave out a hedge, a negation, a condition or an attribution. It is a warning only where something is unchecked: put the documents at hand, or lock the citations on a machine that has them.",
        Fires = null,
        Silent = null,
    };

    public static Severity SeverityOf(EvidenceSummary summary) => summary.Unchecked > 0 ? Severity.Warning : Rule.Severity;

    public static ImmutableArray<string> ArgumentsOf(EvidenceSummary summary, ClaimCounts claims) =>
    [
        Count(summary.Total), Count(summary.VerifiedByText), Count(summary.VerifiedByLock), Count(summary.Unchecked), Count(summary.Failed),
        Count(claims.Total), Count(claims.Stated), Count(claims.Inferred), Count(claims.Undecidable), Count(claims.Failing), Count(claims.CutOff),
    ];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
