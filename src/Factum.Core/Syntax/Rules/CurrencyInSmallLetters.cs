using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class CurrencyInSmallLetters
{
    public static readonly Rule Rule = new("FACT0019", "CurrencyInSmallLetters", Severity.Error, "A currency code has three capitals: write '{0}'")
    {
        Title = "Currency code in small letters",
        Why = "Codes are written as ISO 4217 writes them; in small letters the word would be a qualifier.",
        Fires = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 100 usd
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
