using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A flat claim on words that are a question.</summary>
internal static class QuestionTakenAsFact
{
    public static readonly Rule Rule = new("FACT2054", "QuestionTakenAsFact", Severity.Warning, "The source asks: '{0}' stands {1}; say '{2}'")
    {
        Title = "A question taken as a fact",
        Why = "Who asks does not state. '@question' says that the source raises it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["moved to Ockham"]
        }
        === documents/gazette.txt
        Has Ada Byron moved to Ockham?
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            @question
            home "Ockham" ["moved to Ockham"]
        }
        === documents/gazette.txt
        Has Ada Byron moved to Ockham?
        """,
    };

    /// <summary>A word that asks: whether.</summary>
    public static FactDiagnostic Report(AuditFinding finding) =>
        new(Rule, finding.Sentence.Passage.Located.Quote.Site, Shortened.Of(finding.Word), finding.Place, finding.Annotation) { Fixes = AuditFixes.Modality(finding) };

    /// <summary>A sentence that ends with a question mark.</summary>
    public static FactDiagnostic Report(BoundClaim claim, AuditedSentence sentence) =>
        new(Rule, sentence.Passage.Located.Quote.Site, "?", "at the end of its sentence", Annotation) { Fixes = [AnnotationFix.Annotate(claim, $"Add '{Annotation}'", Annotation)] };

    private const string Annotation = "@question";
}
