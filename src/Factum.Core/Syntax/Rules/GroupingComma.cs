using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class GroupingComma
{
    public static readonly Rule Rule = new("FACT0008", "GroupingComma", Severity.Error, "A comma separates values; write '{0}'")
    {
        Title = "Comma inside a number",
        Why = "A comma separates the values of a property. Digits are grouped with an underscore.",
        Fires = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            parts 12,000
        }
        """,
        Silent = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            parts 12_000
        }
        """,
    };
}
