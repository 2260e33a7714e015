using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class RuleNotWaivable
{
    public static readonly Rule Rule = new("FACT1308", "RuleNotWaivable", Severity.Error, "{0} ({1}) cannot be waived: what is written wrongly must be mended")
    {
        Title = "Rule cannot be waived",
        Why = "Errors of syntax, names and values leave claims out, so waiving them would hide that facts are missing.",
        Fires = """
        person ada-byron "Ada Byron" {
            @allow(FACT1101, "We know.")
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "Wrote notes."
        }
        """,
    };
}
