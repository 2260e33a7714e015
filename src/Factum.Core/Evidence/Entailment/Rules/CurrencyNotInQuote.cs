using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>The figure is there, and no currency.</summary>
internal static class CurrencyNotInQuote
{
    public static readonly Rule Rule = new("FACT2034", "CurrencyNotInQuote", Severity.Warning, "Quote '{0}' states '{1}' without a currency, and the {2} is '{3}'")
    {
        Title = "An amount whose currency the text does not state there",
        Why = "The source may mean another currency. Write 'XXX' where it states none, quote the words that name it too, or say with '@inferred' why it is this one.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue 860 crore INR ["Ockham Works earned 860 crore"]
        }
        === documents/gazette.txt
        Ockham Works earned 860 crore.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue 860 crore INR ["Ockham Works earned Rs 860 crore"]
        }
        === documents/gazette.txt
        Ockham Works earned Rs 860 crore.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, StatedValue value) => new(Rule, part.Value.Site, part.QuoteText, value.Mention.Text, part.Name, part.Value.Text)
    {
        Related = [value.Passage.Located.Quote.Site],
        Fixes = [.. EvidenceFixes.WithoutCurrency(part, value), .. EvidenceFixes.Inferred(part)],
    };
}
