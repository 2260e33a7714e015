using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class CurrencyInSmallLetters
{
    public static readonly Rule Rule = new("FACT0019", "CurrencyInSmallLetters", Severity.Error, "A currency code has three capitals: write '{0}'")
    {
        Title = "Currency code in small letters",
        Why = "Codes are written as ISO 4217 writes them; in small letters the word would be a qualifier.",
        Fires = """
        firm steam-works "Steam Works" {
            revenue 100 usd
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "100 USD"
        }
        """,
    };
}
