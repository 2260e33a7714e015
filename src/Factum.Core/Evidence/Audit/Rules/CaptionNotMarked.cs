using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A claim that rests on a caption alone and does not say so.</summary>
internal static class CaptionNotMarked
{
    public static readonly Rule Rule = new("FACT2056", "CaptionNotMarked", Severity.Info, "'{0}' stands in a caption; say '@caption'")
    {
        Title = "A caption that is not marked",
        Why = "Captions are written by others than the text, often in haste. '@caption' tells the reader that the claim stands there.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["at home in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron at home in Ockham. Photo: T. Reed

        The countess received the Gazette on Monday, and spoke of tides for two hours.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            @caption
            home "Ockham" ["at home in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron at home in Ockham. Photo: T. Reed

        The countess received the Gazette on Monday, and spoke of tides for two hours.
        """,
    };

    public static FactDiagnostic? Check(CitedClaim cited) =>
        !cited.Claim.IsCaption && cited.Passages.All(passage => passage.Form == SentenceForm.Caption)
            ? new FactDiagnostic(Rule, cited.Passages[0].Located.Quote.Site, Shortened.Of(cited.Passages[0].Located.Quote.Text)) { Fixes = [AnnotationFix.Annotate(cited.Claim, "Add '@caption'", "@caption")] }
            : null;
}
