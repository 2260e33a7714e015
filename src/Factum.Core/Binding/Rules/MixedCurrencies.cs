using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class MixedCurrencies
{
    public static readonly Rule Rule = new("FACT1212", "MixedCurrencies", Severity.Error, "One value cannot be both in '{0}' and in '{1}'")
    {
        Title = "Currencies mixed in one value",
        Why = "The ends of an interval, and the choices of one value, have one currency. Write two claims.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 10 million USD or 8 million EUR ["10 million or 8 million"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 10 million USD or 11 million USD ["10 million or 11 million"] }
        """,
    };
}
