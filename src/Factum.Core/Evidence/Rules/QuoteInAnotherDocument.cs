using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>Not in the cited document, but in another of the project.</summary>
internal static class QuoteInAnotherDocument
{
    public static readonly Rule Rule = new("FACT2005", "QuoteInAnotherDocument", Severity.Error, "Quote '{0}' is not in '{1}' but in '{2}'")
    {
        Title = "A quote cited from the wrong document",
        Why = "The words are right and the source is wrong, which misleads every reader who looks them up. Cite the source whose document has the quote.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        The weather was fine.
        === documents/herald.txt
        Ada Byron lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        source herald "The Herald" {
            document "herald.txt"
        }

        person ada "Ada Byron" {
            home "Ockham" [herald: "Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        The weather was fine.
        === documents/herald.txt
        Ada Byron lived in Ockham.
        """,
    };

    public static FactDiagnostic? Check(LocatedQuote located, OtherDocuments others) =>
        others.Find(located.Quote.Text, located.Document) is { } other
            ? new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), located.Document.File.Path, other.File.Path)
            : null;
}
