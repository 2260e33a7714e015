using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A claim is ascribed to one, and its sentence to another.</summary>
internal static class AnotherSpeaks
{
    public static readonly Rule Rule = new("FACT2059", "AnotherSpeaks", Severity.Warning, "'{0}' stands {1}: the source lets '{2}' say it, not '{3}'")
    {
        Title = "Another speaker than the one who is claimed",
        Why = "Who reports, alleges or denies something is part of the claim, and the words are those of whomever the sentence names. Name that one, or quote where yours speaks.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"
        person tom "Tom Reed"
        person ada "Ada Byron" {
            @reported(tom)
            home "Ockham" ["Ada Byron lives in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lives in Ockham, according to Mary Somerville; Tom Reed says that she has moved.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"
        person tom "Tom Reed"
        person ada "Ada Byron" {
            @reported(mary)
            home "Ockham" ["Ada Byron lives in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lives in Ockham, according to Mary Somerville; Tom Reed says that she has moved.
        """,
    };

    public static FactDiagnostic Report(AuditFinding finding, string speaker, string claimed) =>
        new(Rule, finding.Claim.BySite, Shortened.Of(finding.Word), finding.Place, speaker, claimed);
}
