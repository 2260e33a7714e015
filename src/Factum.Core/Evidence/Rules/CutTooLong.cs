using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The pieces are there in order, too far apart.</summary>
internal static class CutTooLong
{
    public static readonly Rule Rule = new("FACT2008", "CutTooLong", Severity.Error, "Cut before '{0}' leaves out more than the paragraph and the next in '{1}'")
    {
        Title = "A cut that is too long",
        Why = "A cut joins what a document says in one place. Words glued from far passages say what nobody wrote: cite them as two quotes.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron was born in London.

        The weather was fine.

        The harvest was late.

        She lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron was born", "She lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron was born in London.

        The weather was fine.

        The harvest was late.

        She lived in Ockham.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located) =>
        new(Rule, located.Quote.Site, Shortened.Of(located.Location.Pattern.Pieces[located.Location.FailedPiece]), located.Document.File.Path);
}
