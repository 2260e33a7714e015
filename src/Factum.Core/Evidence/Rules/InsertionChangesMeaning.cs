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

    /// <param name="located">A quote with its insertions.</param>
    /// <param name="titles">What those are called whom the claims are about: a figure of a name is no figure.</param>
    public static FactDiagnostic? Check(LocatedQuote located, IEnumerable<string> titles)
    {
        foreach (string insertion in located.Location.Pattern.Insertions)
        {
            string folded = FoldedText.Of(insertion.AsSpan()).ToString();
            string? added = MeaningWords.FindFigure(Without(folded, titles)) is not null ? "a figure"
                : MeaningWords.Find(folded) is { } found ? found.Change == MeaningChange.Negation ? "a negation" : "a hedge"
                : null;
            if (added is not null)
                return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(insertion), added);
        }

        return null;
    }

    private static string Without(string insertion, IEnumerable<string> titles)
    {
        foreach (string title in titles)
        {
            int at = title.Length > 0 ? insertion.IndexOf(title, StringComparison.Ordinal) : -1;
            if (at >= 0)
                return insertion.Remove(at, title.Length);
        }

        return insertion;
    }
}
