using Factum.Binding;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A flat claim on words that the source puts into somebody's mouth.</summary>
internal static class AttributionDropped
{
    public static readonly Rule Rule = new("FACT2053", "AttributionDropped", Severity.Warning, "'{0}' stands {1}: the source lets somebody else say it; say '{2}'")
    {
        Title = "An attribution that the claim leaves out",
        Why = "The source vouches only for its having been said. '@reported' tells so, and by whom. Where somebody speaks of their own affairs it is a remark, no warning.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"

        person ada "Ada Byron" {
            home "Ockham" ["has moved to Ockham"]
        }
        === documents/gazette.txt
        According to Mary Somerville, Ada Byron has moved to Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"

        person ada "Ada Byron" {
            @reported(mary)
            home "Ockham" ["has moved to Ockham"]
        }
        === documents/gazette.txt
        According to Mary Somerville, Ada Byron has moved to Ockham.
        """,
    };

    public static FactDiagnostic Report(AuditFinding finding) =>
        new(Rule, finding.Sentence.Passage.Located.Quote.Site, Shortened.Of(finding.Word), finding.Place, finding.Annotation)
        {
            Severity = IsOwnAffair(finding) ? Severity.Info : Severity.Warning,
            Fixes = AuditFixes.Modality(finding),
        };

    /// <summary>Somebody speaks of themselves, or is a party to the claim.</summary>
    private static bool IsOwnAffair(AuditFinding finding)
    {
        if (finding.Speaker is not { } speaker)
            return false;
        BoundClaim claim = finding.Claim;

        // What people say that they did to others is no affair of their own.
        if (claim.Block.Id == speaker && claim.Value.Type.Scalar == ScalarType.Entity && claim.Value.Type.Names.Contains("person") && claim.Value.Choices.All(choice => choice.Scalar.Text != speaker))
            return false;
        return claim.Block.Id == speaker
            || claim.Qualifiers.Select(qualifier => qualifier.Value).Append(claim.Value).Any(value => value.Type.Scalar == ScalarType.Entity && value.Choices.Any(choice => choice.Scalar.Text == speaker))
            || claim.Block.Claims.Any(other => other.Property.Name == "by" && other.Value.Choices.Any(choice => choice.Scalar.Text == speaker));
    }
}
