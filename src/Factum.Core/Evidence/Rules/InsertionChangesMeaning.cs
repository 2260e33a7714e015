using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>A figure, a negation or a hedge of the author's own inside the quote.</summary>
internal static class InsertionChangesMeaning
{
    public static readonly Rule Rule = new("FACT2011", "InsertionChangesMeaning", Severity.Error, "Insertion '[{0}]' adds {1}, which the document does not say there")
    {
        Title = "An insertion that adds meaning",
        Why = "An insertion explains who or what is meant. A figure, a negation or a hedge in brackets would put words into the source's mouth: quote them from the document.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron [never] lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["[Ada] lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
    };

    public static FactDiagnostic? Check(LocatedQuote located)
    {
        foreach (string insertion in located.Location.Pattern.Insertions)
        {
            string folded = FoldedText.Of(insertion.AsSpan()).ToString();
            string? added = MeaningWords.FindFigure(folded) is not null ? "a figure"
                : MeaningWords.Find(folded) is { } found ? found.Change == MeaningChange.Negation ? "a negation" : "a hedge"
                : null;
            if (added is not null)
                return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(insertion), added);
        }

        return null;
    }
}
