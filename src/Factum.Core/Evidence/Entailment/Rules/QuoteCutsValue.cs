using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>The quote ends inside the figure that states the value.</summary>
internal static class QuoteCutsValue
{
    public static readonly Rule Rule = new("FACT2033", "QuoteCutsValue", Severity.Error, "Quote '{0}' has only a part of '{1}', which states the {2}")
    {
        Title = "A quote that cuts the figure short",
        Why = "Whoever reads the quote alone reads another figure. Quote the figure whole, with its magnitude.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            headcount 410 ["Ockham Works employs four hundred"]
        }
        === documents/gazette.txt
        Ockham Works employs four hundred and ten people.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            headcount 410 ["employs four hundred and ten"]
        }
        === documents/gazette.txt
        Ockham Works employs four hundred and ten people.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, StatedValue value)
    {
        string figure = value.Passage.Located.Document.Passage(value.Core.Start, value.Core.End);
        return new FactDiagnostic(Rule, value.Passage.Located.Quote.Site, part.QuoteText, figure, part.Name)
        {
            Related = [part.Value.Site],
            Fixes = EvidenceFixes.ExtendTo(value.Passage, value.Core),
        };
    }
}
