using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>The quote names another entity of the project where the claim's subject, or an entity that it refers to, should stand.</summary>
internal static class AnotherEntityNamed
{
    public static readonly Rule Rule = new("FACT2041", "AnotherEntityNamed", Severity.Error, "Quote '{0}' names '{1}', not '{2}'")
    {
        Title = "The quote names another entity",
        Why = "The right words about somebody else prove nothing. Cite a passage that names the entity of the claim, or make it a claim about the one whom the quote names.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Moore" {
            age 41 ["Tom Reed, 41"]
        }

        person tom "Tom Reed"
        === documents/gazette.txt
        Tom Reed, 41, succeeds Ada Moore, 54.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Moore" {
            age 54 ["Ada Moore, 54"]
        }

        person tom "Tom Reed"
        === documents/gazette.txt
        Tom Reed, 41, succeeds Ada Moore, 54.
        """,
    };

    public static FactDiagnostic Report(Site site, string quote, string other, NamedEntity claimed) => new(Rule, site, Shortened.Of(quote), other, claimed.Entity.DisplayName);

    /// <summary>The claim refers to one entity and the quote names another: naming that one mends it.</summary>
    public static FactDiagnostic Report(Site site, string quote, NamedEntity other, NamedEntity claimed) => new(Rule, site, Shortened.Of(quote), other.Entity.DisplayName, claimed.Entity.DisplayName)
    {
        Fixes = [new Fix($"Refer to '{other.Id}', whom the quote names, instead of '{claimed.Id}'", [new TextEdit(site, other.Id)])],
    };
}
