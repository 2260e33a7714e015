using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>The date stands in the quote, and is the date of something else.</summary>
internal static class EventNotInQuote
{
    public static readonly Rule Rule = new("FACT2038", "EventNotInQuote", Severity.Warning, "Quote '{0}' dates something, and its sentence has no word of '{1}' for that date")
    {
        Title = "A date of something else than the property",
        Why = "A sentence may hold the right year of the wrong event: who taught until 1965 did not die in 1965. For birth, death, founding, building, election, marriage, retirement, resignation and publication the sentence of the quote has to tell that event in one of its words; and no date is taken for one event of a sentence that stands beside the verb of another: 'founded in 1998 by Holt, who sold it in 2011'. Quote the sentence that does, or explain with '@inferred'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            died 1852 ["taught there until 1852"]
        }
        === documents/gazette.txt
        Ada Byron moved to Ockham and taught there until 1852.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            died 1852 ["died in 1852"]
        }
        === documents/gazette.txt
        Ada Byron moved to Ockham and died in 1852.
        """,
    };

    public static FactDiagnostic Report(ClaimPart part) => new(Rule, part.Value.Site, part.QuoteText, part.Name)
    {
        Related = [part.Passage.Located.Quote.Site],
        Fixes = EvidenceFixes.Inferred(part),
    };
}
