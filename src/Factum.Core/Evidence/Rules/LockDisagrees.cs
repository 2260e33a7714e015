using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The lock puts a quote where it is not.</summary>
internal static class LockDisagrees
{
    public static readonly Rule Rule = new("FACT2024", "LockDisagrees", Severity.Error, "Lock has quote '{0}' at {1}, the document at {2}")
    {
        Title = "A lock that says something else than the document",
        Why = "The document at hand decides; the lock was edited by hand or merged wrongly. Run 'factum lock'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 7 6
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
    };
    public static FactDiagnostic Report(BoundQuote quote, LockedQuote locked, DocumentPlace actual) =>
        new(Rule, quote.Site, Shortened.Of(quote.Text), Show(locked.Place), Show(actual)) { Related = [locked.Site] };

    private static string Show(DocumentPlace place) => FormattableString.Invariant($"{place.Line}:{place.Column}");
}
