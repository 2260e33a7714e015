using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>A bound that follows from the quotes, by a figure that they do not have.</summary>
internal static class ValueWiderThanQuote
{
    public static readonly Rule Rule = new("FACT2032", "ValueWiderThanQuote", Severity.Warning, "The {0} '{1}' follows from '{2}' in quote '{3}', but nobody says it so")
    {
        Title = "A bound by another figure than the quote's",
        Why = "'over 10' follows from 'more than 14', yet no source says it; a slip in the figure looks just like it. Write the figure of the quote.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            headcount over 140 ["Ockham Works employs more than 410"]
        }
        === documents/gazette.txt
        Ockham Works employs more than 410 people.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            headcount over 410 ["Ockham Works employs more than 410"]
        }
        === documents/gazette.txt
        Ockham Works employs more than 410 people.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, StatedValue value) => new(Rule, part.Value.Site, part.Name, part.Value.Text, value.Mention.Text, part.QuoteText)
    {
        Related = [part.Passage.Located.Quote.Site],
        Fixes = EvidenceFixes.Correct(part, value, Agreement.Wider),
    };
}
