using Factum.Evidence.Reading;
using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>No figure, date or length of time in the quotes could be the value.</summary>
internal static class ValueNotInQuote
{
    public static readonly Rule Rule = new("FACT2030", "ValueNotInQuote", Severity.Error, "Quote '{0}' does not state the {1} '{2}'{3}")
    {
        Title = "A quote that does not state the value",
        Why = "A quote is evidence only of what it says. Quote the words that state the value, or say with '@inferred' how it follows.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            age 28 ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham. She was 28 years old.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            age 28 ["She was 28 years old"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham. She was 28 years old.
        """,
    };

    /// <param name="part">What is claimed.</param>
    /// <param name="other">A value of another kind that the quotes state; null where they state none.</param>
    /// <param name="beside">Where the sentence of a quote states the value, outside the quote; null where it does not.</param>
    public static FactDiagnostic Report(ClaimPart part, Mention? other, StatedValue? beside) =>
        new(Rule, part.Value.Site, part.QuoteText, part.Name, part.Value.Text, other is null ? "" : $"; it states '{other.Text}'")
        {
            Related = [part.Passage.Located.Quote.Site],
            Fixes = [.. beside is null ? [] : EvidenceFixes.ExtendTo(beside.Passage, beside.Core), .. EvidenceFixes.Inferred(part)],
        };
}
