using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class RateNotPositive
{
    public static readonly Rule Rule = new("FACT1401", "RateNotPositive", Severity.Error, "'{0}' is no amount of a rate: it takes a number above zero")
    {
        Title = "Rate is not positive",
        Why = "A rate says how much of one currency an amount of another was worth.",
        Fires = """
        rate 0 USD = 86 INR
        """,
        Silent = """
        person ada-byron "Ada Byron" { note "Wrote notes." }
        """,
    };
}
