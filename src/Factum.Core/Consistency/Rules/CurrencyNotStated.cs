using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class CurrencyNotStated
{
    public static readonly Rule Rule = new(
        "FACT3009",
        "CurrencyNotStated",
        Severity.Info,
        "'{0}' of '{1}' is '{2}' here, without a currency, and '{3}' in {4}: they differ if the currency is the same")
    {
        Title = "An amount without a currency differs from one with a currency",
        Why = "'XXX' says that the source states no currency. Taken in the currency of the other claim, the amounts differ; one of them may be in another currency.",
        Fires = """
            offer first-offer {
                by      unknown
                amount  120 million XXX
                amount  100 million USD
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer {
                by      unknown          [register]
                amount  100 million XXX  [register]
                amount  100 million USD  [register]
            }
            """,
    };
}
