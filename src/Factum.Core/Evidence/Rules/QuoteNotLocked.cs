using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The lock knows the document and not this quote of it.</summary>
internal static class QuoteNotLocked
{
    public static readonly Rule Rule = new("FACT2021", "QuoteNotLocked", Severity.Warning, "Quote '{0}' is not locked, and document '{1}' is not at hand")
    {
        Title = "A quote that neither document nor lock can vouch for",
        Why = "The quote was added or changed after the lock was written. Run 'factum lock' on a machine that has the document.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette 47f13654d2296aae6d7ea1e6e3c2c5d2 1 11 10
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
    };
    public static FactDiagnostic Report(BoundQuote quote, string document) => new(Rule, quote.Site, Shortened.Of(quote.Text), document);
}
