using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>In the document, but the document goes on where the quote ends, or began before it.</summary>
internal static class QuoteCutsWordOrFigure
{
    public static readonly Rule Rule = new("FACT2006", "QuoteCutsWordOrFigure", Severity.Error, "Quote '{0}' is in '{1}' only as a part of '{2}'")
    {
        Title = "A quote that ends inside a word or a figure",
        Why = "'5 billion' is not what a document says that has '1.5 billion'. A quote begins and ends between words and never inside a figure: take in the whole of it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm acme "Acme" {
            headcount 14 ["Acme has 14"]
        }
        === documents/gazette.txt
        Acme has 14,000 people.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm acme "Acme" {
            headcount 14000 ["Acme has 14,000 people"]
        }
        === documents/gazette.txt
        Acme has 14,000 people.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located)
    {
        Location location = located.Location;
        FoldedText text = located.Document.Text;
        int start = location.Matches[0].Start, end = location.Matches[0].End;
        while (start > 0 && text.Span[start - 1] != ' ' && location.Matches[0].Start - start < 40)
            start--;
        while (end < text.Length && (text.Span[end] != ' ' || !WordBoundary.IsAt(text.Span, location.Matches[0].End)) && end - location.Matches[0].End < 40)
        {
            if (text.Span[end] == ' ' && end > location.Matches[0].End)
                break;
            end++;
        }

        string whole = text.ToString(start, end);
        return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(location.Pattern.Pieces[location.FailedPiece]), located.Document.File.Path, Shortened.Of(whole))
        {
            Fixes = MissReport.ReplaceBy(located, whole, $"Quote the whole of it: '{Shortened.Of(whole)}'"),
        };
    }
}
