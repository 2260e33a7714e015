using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class CurrencySymbol
{
    public static readonly Rule Rule = new("FACT0007", "CurrencySymbol", Severity.Error, "A currency symbol is ambiguous; write an ISO 4217 code, such as '{0}'")
    {
        Title = "Currency symbol",
        Why = "Many currencies share a symbol. Write the code of the currency behind the amount.",
        Fires = """
        firm steam-works "Steam Works" {
            revenue $100
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "100 USD"
        }
        """,
    };
}
