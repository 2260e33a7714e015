using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class CurrenciesNotComparable
{
    public static readonly Rule Rule = new(
        "FACT3008",
        "CurrenciesNotComparable",
        Severity.Info,
        "'{0}' of '{1}' is '{2}' here and '{3}' in {4}: amounts of two currencies could not be compared without a rate")
    {
        Title = "Amounts of two currencies could not be compared",
        Why = "Amounts of different currencies say nothing about each other without a rate that a source states.",
        Fires = """
            offer first-offer {
                by      unknown
                amount  100 million USD
                amount  860 crore INR
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer {
                by      unknown              [register]
                amount  100 million USD      [register]
                amount  over 90 million USD  [register]
            }
            """,
    };
}
