using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>An insertion explains a pronoun by a name, and the text before it means another.</summary>
internal static class InsertionNotAntecedent
{
    public static readonly Rule Rule = new("FACT2043", "InsertionNotAntecedent", Severity.Warning, "Insertion '[{0}]' stands where the document seems to mean '{1}'")
    {
        Title = "An insertion that names another",
        Why = "A name in brackets says whom the document means at that place. The nearest name before it is another's: insert that one, or quote from where the name stands.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Moore" {
            home "Leeds" ["[Moore] moved to Leeds"]
        }

        person tom "Tom Reed"
        === documents/gazette.txt
        Tom Reed sold the house. He moved to Leeds.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person tom "Tom Reed" {
            home "Leeds" ["[Reed] moved to Leeds"]
        }

        person ada "Ada Moore"
        === documents/gazette.txt
        Tom Reed sold the house. He moved to Leeds.
        """,
    };

    public static FactDiagnostic Report(Site site, string inserted, NamedEntity meant) => new(Rule, site, inserted, meant.Entity.DisplayName);
}
