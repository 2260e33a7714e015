using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A cut that glues a predicate to the subject of another sentence.</summary>
internal static class CutJoinsSentences
{
    public static readonly Rule Rule = new("FACT2057", "CutJoinsSentences", Severity.Warning, "Cut in '{0}' joins two sentences, and '{1}' need not speak of the same")
    {
        Title = "A cut that joins sentences",
        Why = "A cut may lead into the next sentence where that one plainly goes on about the same: by name, by 'she', by 'the firm'. Otherwise it says what nobody wrote: cite two quotes, each with its subject.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            age 41 ["Ada Byron … is 41"]
        }
        === documents/gazette.txt
        Ada Byron resigned. Her brother is 41.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            age 41 ["Ada Byron … is 41"]
        }
        === documents/gazette.txt
        Ada Byron resigned. She is 41.
        """,
    };

    public static FactDiagnostic Report(LocatedQuote located, string piece) => new(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), Shortened.Of(piece));
}
