using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownCurrency
{
    public static readonly Rule Rule = new("FACT1205", "UnknownCurrency", Severity.Error, "ISO 4217 has no currency '{0}'{1}")
    {
        Title = "Unknown currency",
        Why = "Currencies are written as ISO 4217 codes of three capitals.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 14 million USX ["revenue of $14 million"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 14 million USD ["revenue of $14 million"] }
        """,
    };
}
