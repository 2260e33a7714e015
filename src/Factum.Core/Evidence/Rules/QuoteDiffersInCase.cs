using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>In the document but for capitals.</summary>
internal static class QuoteDiffersInCase
{
    public static readonly Rule Rule = new("FACT2004", "QuoteDiffersInCase", Severity.Error, "Quote '{0}' is in '{1}' only with other capitals, as '{2}'")
    {
        Title = "A quote with other capitals",
        Why = "Capitals tell names from words, so a quote keeps those of its document. Write the quote as the document has it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm acme "Acme" {
            sector "steel" ["the acme steel works"]
        }
        === documents/gazette.txt
        He ran the Acme steel works.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm acme "Acme" {
            sector "steel" ["the Acme steel works"]
        }
        === documents/gazette.txt
        He ran the Acme steel works.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located)
    {
        Location location = located.Location;
        QuoteMatch match = location.Matches[0];
        string passage = located.Document.Text.ToString(match.Start, match.End);
        return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(location.Pattern.Pieces[location.FailedPiece]), located.Document.File.Path, Shortened.Of(passage))
        {
            // Capitals make names: "acme" and "Acme" may be two things.
            Fixes = MissReport.ReplaceBy(located, passage, $"Quote with the document's capitals: '{Shortened.Of(passage)}'"),
        };
    }
}
