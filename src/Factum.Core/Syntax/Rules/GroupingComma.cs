using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class GroupingComma
{
    public static readonly Rule Rule = new("FACT0008", "GroupingComma", Severity.Error, "A comma separates values; write '{0}'")
    {
        Title = "Comma inside a number",
        Why = "A comma separates the values of a property. Digits are grouped with an underscore.",
        Fires = """
        firm steam-works "Steam Works" {
            headcount 12,000
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "12_000"
        }
        """,
    };
}
