using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A claim that rests on a heading alone and does not say so.</summary>
internal static class HeadlineNotMarked
{
    public static readonly Rule Rule = new("FACT2055", "HeadlineNotMarked", Severity.Info, "'{0}' stands in a heading; say '@headline'")
    {
        Title = "A heading that is not marked",
        Why = "Headings sharpen what the text says. '@headline' tells the reader that the claim stands there.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["at home in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron at home in Ockham

        The countess received the Gazette on Monday, and spoke of tides for two hours.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            @headline
            home "Ockham" ["at home in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron at home in Ockham

        The countess received the Gazette on Monday, and spoke of tides for two hours.
        """,
    };

    public static FactDiagnostic? Check(CitedClaim cited) =>
        !cited.Claim.IsHeadline && cited.Passages.All(passage => passage.Form == SentenceForm.Heading)
            ? new FactDiagnostic(Rule, cited.Passages[0].Located.Quote.Site, Shortened.Of(cited.Passages[0].Located.Quote.Text)) { Fixes = [AnnotationFix.Annotate(cited.Claim, "Add '@headline'", "@headline")] }
            : null;
}
