using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A flat claim on words that hold on a condition.</summary>
internal static class ConditionDropped
{
    public static readonly Rule Rule = new("FACT2052", "ConditionDropped", Severity.Warning, "'{0}' stands {1}: the source states it on a condition only; say '{2}'")
    {
        Title = "A condition that the claim leaves out",
        Why = "What holds only if something else comes about is no fact yet. '@possible' says so.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["moves to Ockham"]
        }
        === documents/gazette.txt
        Ada Byron moves to Ockham if the house is sold.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            @possible
            home "Ockham" ["moves to Ockham"]
        }
        === documents/gazette.txt
        Ada Byron moves to Ockham if the house is sold.
        """,
    };

    public static FactDiagnostic Report(AuditFinding finding) =>
        new(Rule, finding.Sentence.Passage.Located.Quote.Site, Shortened.Of(finding.Word), finding.Place, finding.Annotation) { Fixes = AuditFixes.Modality(finding) };
}
