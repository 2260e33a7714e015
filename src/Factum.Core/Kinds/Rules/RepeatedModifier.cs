using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class RepeatedModifier
{
    public static readonly Rule Rule = new("FACT1007", "RepeatedModifier", Severity.Error, "'{0}' stands twice")
    {
        Title = "Modifier written twice",
        Why = "A modifier is written once. Leave out the second one.",
        Fires = """
        kind engine "engines" { part text many many }
        """,
        Silent = """
        kind engine "engines" { part text many }
        """,
    };
}
