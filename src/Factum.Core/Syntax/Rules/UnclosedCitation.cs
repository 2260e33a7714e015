using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnclosedCitation
{
    public static readonly Rule Rule = new("FACT0006", "UnclosedCitation", Severity.Error, "This citation has no ']'")
    {
        Title = "Unclosed citation",
        Why = "A citation stands between brackets, and its quotes between quotation marks.",
        Fires = """
        source gazette "The Gazette"

        person ada-byron "Ada Byron" {
            known-for "notes" [gazette: "her notes"
        }
        """,
        Silent = """
        === a.facts
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        person ada-byron "Ada Byron" {
            known-for "notes" [gazette: "Ada Byron is known for notes"]
        }

        === documents/gazette.txt
        Ada Byron is known for notes on an engine.
        """,
    };
}
