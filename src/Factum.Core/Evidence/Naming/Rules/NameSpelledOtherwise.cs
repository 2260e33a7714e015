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

    /// <param name="site">The quote.</param>
    /// <param name="written">As the document has it.</param>
    /// <param name="entity">Whom it means.</param>
    /// <param name="source">Of the quote; null where it is not known.</param>
    public static FactDiagnostic Report(Site site, string written, NamedEntity entity, string? source) => new(Rule, site, written, entity.Entity.DisplayName)
    {
        FixesElsewhere = source is null ? null : facts => facts.Find(entity.Id) is { } now ? AnotherNameFix.Declare(written, now, source) : [],
    };
}
