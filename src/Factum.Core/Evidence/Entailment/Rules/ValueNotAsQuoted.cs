using System.Collections.Immutable;
using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>The quotes state another value: another figure, bound, currency, magnitude or date.</summary>
internal static class ValueNotAsQuoted
{
    public static readonly Rule Rule = new("FACT2031", "ValueNotAsQuoted", Severity.Error, "The {0} is '{1}' here, and '{2}' in quote '{3}': {4}")
    {
        Title = "A value that the quote states otherwise",
        Why = "The value must follow from the words that are quoted: with the same figure, magnitude, currency and bound, or something wider. Correct the value, or quote the words that state it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue 5 million GBP ["Ockham Works earned up to £5 million"]
        }
        === documents/gazette.txt
        Ockham Works earned up to £5 million.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm works "Ockham Works" {
            revenue up to 5 million GBP ["Ockham Works earned up to £5 million"]
        }
        === documents/gazette.txt
        Ockham Works earned up to £5 million.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part, StatedValue value, Agreement agreement) => new(Rule, part.Value.Site, part.Name, part.Value.Text, value.Mention.Text, part.QuoteText, Describe(agreement))
    {
        Related = [value.Passage.Located.Quote.Site],
        Fixes = EvidenceFixes.Correct(part, value, agreement),
    };

    /// <summary>For a symbol in whose place the quotes have another.</summary>
    public static FactDiagnostic Report(ClaimPart part, string other) => new(Rule, part.Value.Site, part.Name, part.Value.Text, other, part.QuoteText, "another word of the list")
    {
        // Which word of a list fits is often a matter of reading.
        Severity = Severity.Warning,
        Related = [part.Passage.Located.Quote.Site],
        Fixes = part.Value.Choices.Length == 1 ? [new Fix($"Write '{other}' as the quote has it", [new TextEdit(part.Value.Site, other)])] : ImmutableArray<Fix>.Empty,
    };

    private static string Describe(Agreement agreement) => agreement switch
    {
        Agreement.OtherBound => "another bound",
        Agreement.OtherCurrency => "another currency",
        Agreement.OtherMagnitude => "another magnitude",
        Agreement.OtherSign => "another sign",
        Agreement.LessPrecise => "less precise",
        _ => "another figure",
    };
}
