using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class NumberTooLarge
{
    public static readonly Rule Rule = new("FACT1203", "NumberTooLarge", Severity.Error, "'{0}' has more digits than can be kept exactly (24)")
    {
        Title = "Number too large",
        Why = "Figures are kept as decimals without loss, up to 24 digits.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 1_000_000_000_000_000 trillion USD ["very much"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 1_000 trillion USD ["very much"] }
        """,
    };
}
