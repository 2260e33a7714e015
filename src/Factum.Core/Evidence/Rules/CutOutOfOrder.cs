using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The pieces are there, in another order.</summary>
internal static class CutOutOfOrder
{
    public static readonly Rule Rule = new("FACT2009", "CutOutOfOrder", Severity.Error, "What follows the cut, '{0}', stands in '{1}' before what it follows in the quote")
    {
        Title = "A cut that goes backwards",
        Why = "A cut leaves words out, and never changes their order. Quote the passages in the order of the document, or as two quotes.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham … Ada Byron"]
        }
        === documents/gazette.txt
        Ada Byron, a countess, lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron, a countess, lived in Ockham.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located) =>
        new(Rule, located.Quote.Site, Shortened.Of(located.Location.Pattern.Pieces[located.Location.FailedPiece]), located.Document.File.Path);
}
