using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class MissingCurrency
{
    public static readonly Rule Rule = new("FACT1204", "MissingCurrency", Severity.Error, "'{0}' has no currency; '{1}' takes one, such as USD, or XXX where the source states none")
    {
        Title = "Currency missing",
        Why = "An amount without a currency cannot be compared. XXX says that the source itself states none.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 14 million ["revenue of 14 million"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { revenue 14 million XXX ["revenue of 14 million"] }
        """,
    };
}
