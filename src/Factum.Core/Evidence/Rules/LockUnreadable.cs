using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>The lock has another version, or a line that is none of its forms.</summary>
internal static class LockUnreadable
{
    public static readonly Rule Rule = new("FACT2020", "LockUnreadable", Severity.Error, "Line '{0}' of the lock cannot be read")
    {
        Title = "A line of the lock that cannot be read",
        Why = "The lock is written by 'factum lock'; what a hand or a merge has broken, or another version has written, vouches for nothing. Resolve the conflict, or lock again where the documents are.",
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
        =======
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
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
    public static FactDiagnostic Report(Site line, string words) => new(Rule, line, Shortened.Of(words));
}
