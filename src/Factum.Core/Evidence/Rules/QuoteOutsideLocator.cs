using System.Globalization;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>In the document, but not in the lines of the locator.</summary>
internal static class QuoteOutsideLocator
{
    public static readonly Rule Rule = new("FACT2007", "QuoteOutsideLocator", Severity.Error, "Quote '{0}' is in '{1}', but in line {2} and not in the lines cited")
    {
        Title = "A quote outside the lines cited",
        Why = "The locator says where to look, and the quote is elsewhere. Correct the lines, or take the locator away.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" [gazette, line 2: "Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        The weather was fine.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" [gazette, line 1: "Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        The weather was fine.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located) =>
        new(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), located.Document.File.Path,
            located.Document.PlaceOf(located.Location.Matches[0].Start).Line.ToString(CultureInfo.InvariantCulture));
}
