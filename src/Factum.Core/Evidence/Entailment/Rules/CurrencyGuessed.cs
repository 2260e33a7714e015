using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>A sign that several currencies share, read as the commonest of them.</summary>
internal static class CurrencyGuessed
{
    public static readonly Rule Rule = new("FACT2035", "CurrencyGuessed", Severity.Info, "The currency of quote '{0}' is read as '{1}'; source '{2}' {3}")
    {
        Title = "A currency that had to be guessed",
        Why = "'$' is the sign of some twenty currencies. Say with 'currency' (or a 'language' with its region) in the source's block which one the source means. A sum without any currency is read in that which the source declares. Reported once for each source.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue 5 million USD ["Ockham Works earned $5 million"]
        }
        === documents/gazette.txt
        Ockham Works earned $5 million.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
            currency "USD"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue 5 million USD ["Ockham Works earned $5 million"]
        }
        === documents/gazette.txt
        Ockham Works earned $5 million.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, StatedValue value) =>
        new(Rule, value.Passage.Located.Quote.Site, part.QuoteText, part.Value.Choices[0].Scalar.Unit, part.Cited.Citation.Source ?? "",
            value.IsCurrencyDeclared ? "declares it, and names none there" : "does not say which its sign means");
}
