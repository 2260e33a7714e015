using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>The document writes a name of the project with other capitals.</summary>
internal static class NameSpelledOtherwise
{
    public static readonly Rule Rule = new("FACT2046", "NameSpelledOtherwise", Severity.Info, "The document writes '{0}' for '{1}'")
    {
        Title = "A name spelled otherwise",
        Why = "Another spelling is another name until somebody says that it is the same: declare it with also-known-as, so that readers find it and a slip of the pen is not taken for evidence.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm openboat "OpenBoat" {
            sector "boats" ["Openboat builds boats"]
        }
        === documents/gazette.txt
        Openboat builds boats.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        firm openboat "OpenBoat" {
            also-known-as "Openboat" ["Openboat"]
            sector "boats" ["Openboat builds boats"]
        }
        === documents/gazette.txt
        Openboat builds boats.
        """,
    };

    public static FactDiagnostic Report(Site site, string written, NamedEntity entity) => new(Rule, site, written, entity.Entity.DisplayName);
}
