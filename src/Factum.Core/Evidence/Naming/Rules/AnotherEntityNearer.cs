using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>The sentence says it of somebody else than the claim: another name, or a description of another, holds the value.</summary>
internal static class AnotherEntityNearer
{
    public static readonly Rule Rule = new("FACT2042", "AnotherEntityNearer", Severity.Warning, "Quote '{0}' seems to speak of '{1}', not of '{2}'")
    {
        Title = "Another entity stands nearer to the value",
        Why = "By the build of the sentence the value belongs to another than the claim says. Quote enough to show whom it is about; if the sentence means the entity of the claim, waive it with the reason.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Moore" {
            age 41 ["is 41"]
        }

        person tom "Tom Reed"
        === documents/gazette.txt
        Ada Moore resigned. Tom Reed is 41.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person tom "Tom Reed" {
            age 41 ["is 41"]
        }

        person ada "Ada Moore"
        === documents/gazette.txt
        Ada Moore resigned. Tom Reed is 41.
        """,
    };

    public static FactDiagnostic Report(Site site, string quote, string other, NamedEntity claimed) => new(Rule, site, Shortened.Of(quote), other, claimed.Entity.DisplayName);
}
