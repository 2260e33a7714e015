using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class RateOfOneCurrency
{
    public static readonly Rule Rule = new("FACT1402", "RateOfOneCurrency", Severity.Error, "The rate leads from '{0}' to itself")
    {
        Title = "Rate of one currency",
        Why = "A rate joins two currencies.",
        Fires = """
        rate 1 USD = 86 USD
        """,
        Silent = """
        person ada-byron "Ada Byron" { note "Wrote notes." }
        """,
    };
}
