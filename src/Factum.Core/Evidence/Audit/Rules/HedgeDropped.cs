using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A flat claim on words that are hedged.</summary>
internal static class HedgeDropped
{
    public static readonly Rule Rule = new("FACT2050", "HedgeDropped", Severity.Warning, "'{0}' stands {1} and makes it less than certain; say '{2}'")
    {
        Title = "A hedge that the claim leaves out",
        Why = "The source does not state it as a fact. The modality that fits says how sure the source is: '@reported', '@possible', '@expected', '@alleged' or '@opinion'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["moved to Ockham"]
        }
        === documents/gazette.txt
        Ada Byron reportedly moved to Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            @reported
            home "Ockham" ["moved to Ockham"]
        }
        === documents/gazette.txt
        Ada Byron reportedly moved to Ockham.
        """,
    };

    public static FactDiagnostic Report(AuditFinding finding) =>
        new(Rule, finding.Sentence.Passage.Located.Quote.Site, Shortened.Of(finding.Word), finding.Place, finding.Annotation) { Fixes = AuditFixes.Modality(finding) };
}
