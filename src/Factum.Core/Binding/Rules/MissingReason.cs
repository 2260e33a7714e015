using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class MissingReason
{
    public static readonly Rule Rule = new("FACT1306", "MissingReason", Severity.Error, "'@{0}' needs a reason as a text")
    {
        Title = "Reason missing",
        Why = "What overrules a check or ranks a claim says why, so that others can judge it later.",
        Fires = """
        person ada-byron "Ada Byron" {
            @preferred
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @preferred("It is older.")
            note "Wrote notes."
        }
        """,
    };
}
