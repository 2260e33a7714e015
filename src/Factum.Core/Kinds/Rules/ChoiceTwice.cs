using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class ChoiceTwice
{
    public static readonly Rule Rule = new("FACT1012", "ChoiceTwice", Severity.Error, "'{0}' stands twice")
    {
        Title = "Choice written twice",
        Why = "Each choice of a list is written once. Leave out the second one.",
        Fires = """
        kind engine "engines" { fuel one of (coal, oil, coal) }
        """,
        Silent = """
        kind engine "engines" { fuel one of (coal, oil) }
        """,
    };
}
