using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A claim on words that the source denies.</summary>
internal static class NegationDropped
{
    public static readonly Rule Rule = new("FACT2051", "NegationDropped", Severity.Error, "'{0}' stands {1} and denies what is claimed; say 'not' or '@denied'")
    {
        Title = "A negation that the claim leaves out",
        Why = "The source says the contrary. Claim what it denies with 'not', or, where somebody else denies it, with '@denied'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron never lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home not "Ockham" ["never lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron never lived in Ockham.
        """,
    };

    public static FactDiagnostic Report(AuditFinding finding) =>
        new(Rule, finding.Sentence.Passage.Located.Quote.Site, Shortened.Of(finding.Word), finding.Place) { Fixes = AuditFixes.Negation(finding) };
}
