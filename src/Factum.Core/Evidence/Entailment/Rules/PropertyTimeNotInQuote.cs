using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>The figure stands in the quote, and is that of another month or year than the property names.</summary>
internal static class PropertyTimeNotInQuote
{
    public static readonly Rule Rule = new("FACT2040", "PropertyTimeNotInQuote", Severity.Warning, "Quote '{0}' gives the figure for another time than '{1}': '{2}'")
    {
        Title = "A figure of another time than the property names",
        Why = "A property may name the month or the year of its value: 'list-in-december', 'loss-2024'. Where the text gives another one at the figure ('33,400 in June'), or only compares with it ('£19,210 a year before'), the figure is not the property's value, even where the quote ends before those words. Quote the figure of the right time, or choose the property that names this one.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        extend firm {
            orders-in-december integer
        }

        firm tidewater "Tidewater" {
            orders-in-december 33_400 ["33,400 in June"]
        }
        === documents/gazette.txt
        Tidewater had orders for 31,870 boats, down from 33,400 in June.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        extend firm {
            orders-in-june integer
        }

        firm tidewater "Tidewater" {
            orders-in-june 33_400 ["33,400 in June"]
        }
        === documents/gazette.txt
        Tidewater had orders for 31,870 boats, down from 33,400 in June.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, string told) => new(Rule, part.Value.Site, part.QuoteText, part.Name, told)
    {
        Related = [part.Passage.Located.Quote.Site],
    };
}
