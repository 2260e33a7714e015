using System.Globalization;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>Stale entries.</summary>
internal static class LockEntryUnused
{
    public static readonly Rule Rule = new("FACT2025", "LockEntryUnused", Severity.Info, "Entries of the lock that no citation uses: {0}")
    {
        Title = "Entries of the lock that nobody cites",
        Why = "They stay behind when quotes change or go. Run 'factum lock' to tidy up.",
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
        quote gazette 47f13654d2296aae6d7ea1e6e3c2c5d2 1 11 10
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
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
    };
    public static FactDiagnostic Report(Site first, int count) => new(Rule, first, count.ToString(CultureInfo.InvariantCulture));
}
