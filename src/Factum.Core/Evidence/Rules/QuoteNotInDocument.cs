using System.Globalization;
using System.Text;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>Nowhere in the document, in no case.</summary>
internal static class QuoteNotInDocument
{
    public static readonly Rule Rule = new("FACT2003", "QuoteNotInDocument", Severity.Error, "Quote '{0}' is not in '{1}'{2}")
    {
        Title = "A quote that is not in its document",
        Why = "A quote must stand in its document word for word; only typography may differ. The message shows the passage that is most like it and the words that differ: correct the quote, or the claim with it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron lived at Ockham"]
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
            home "Ockham" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
    };

    private const int MostDifferences = 3;

    public static FactDiagnostic Report(LocatedQuote located)
    {
        Location location = located.Location;
        string piece = location.Pattern.Pieces[location.FailedPiece];
        NearestPassage? nearest = NearestPassage.Find(located.Document, piece);
        string quote = Shortened.Of(location.Pattern.Pieces.Length > 1 ? piece : located.Quote.Text);
        if (nearest is null)
            return new FactDiagnostic(Rule, located.Quote.Site, quote, located.Document.File.Path, "");
        string passage = located.Document.Text.ToString(nearest.Start, nearest.End);
        return new FactDiagnostic(Rule, located.Quote.Site, quote, located.Document.File.Path, Describe(located.Document, nearest, passage))
        {
            Fixes = TypographyOf(piece) == TypographyOf(passage) ? MissReport.ReplaceBy(located, passage) : [],
        };
    }

    private static string Describe(DocumentIndex document, NearestPassage nearest, string passage)
    {
        string place = document.PlaceOf(nearest.Start).Line.ToString(CultureInfo.InvariantCulture);
        string differences = nearest.Differences.Count == 0
            ? "which differs in punctuation"
            : "which has " + string.Join(", ", nearest.Differences.Take(MostDifferences).Select(Describe)) + (nearest.Differences.Count > MostDifferences ? " and more" : "");
        return $"; nearest is line {place}, '{Shortened.Of(passage)}', {differences}";
    }

    private static string Describe((string InQuote, string InDocument) difference) => difference switch
    {
        ("", var more) => $"'{Shortened.Of(more)}' besides",
        (var less, "") => $"no '{Shortened.Of(less)}'",
        _ => $"'{Shortened.Of(difference.InDocument)}' for '{Shortened.Of(difference.InQuote)}'",
    };

    /// <summary>What is left where typography is taken away; what touches a figure stays.</summary>
    private static string TypographyOf(string folded)
    {
        StringBuilder kept = new();
        for (int i = 0; i < folded.Length; i++)
        {
            bool isByFigure = (i > 0 && Unicode.IsDigit(folded[i - 1])) || (i + 1 < folded.Length && Unicode.IsDigit(folded[i + 1]));
            if (isByFigure || folded[i] is not (' ' or '\'' or '"' or '-' or '–' or '—' or '«' or '»' or ',' or ';'))
                kept.Append(folded[i]);
        }

        return kept.ToString();
    }
}
