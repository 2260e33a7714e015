using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownRuleId
{
    public static readonly Rule Rule = new("FACT1307", "UnknownRuleId", Severity.Error, "There is no rule '{0}'{1}")
    {
        Title = "Unknown rule",
        Why = "A waiver names the id of a rule, such as FACT1310.",
        Fires = """
        person ada-byron "Ada Byron" {
            @allow(FACT9999, "We know.")
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
