using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class CurrencySymbol
{
    public static readonly Rule Rule = new("FACT0007", "CurrencySymbol", Severity.Error, "A currency symbol is ambiguous; write an ISO 4217 code, such as '{0}'")
    {
        Title = "Currency symbol",
        Why = "Many currencies share a symbol. Write the code of the currency behind the amount.",
        Fires = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price $100
        }
        """,
        Silent = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 100 USD
        }
        """,
    };
}
