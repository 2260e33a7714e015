using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class CurrencyNotAllowed
{
    public static readonly Rule Rule = new(
        "FACT3025",
        "CurrencyNotAllowed",
        Severity.Error,
        "'{0}' of '{1}' is in '{2}', and only {3} may be used")
    {
        Title = "A currency that the property does not allow",
        Why = "The kind names the currencies in which this amount is stated.",
        Fires = """
            kind fee "fees" {
                amount  money in (USD, EUR)
            }
            fee entry-fee {
                amount  10 GBP
            }
            """,
        Silent = """
            kind fee "fees" {
                amount  money in (USD, EUR)
            }
            source register {
                publisher "The Register"
            }
            according to register
            fee entry-fee {
                amount  10 EUR  [register]
            }
            """,
    };
}
