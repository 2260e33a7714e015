using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class MissingQualifier
{
    public static readonly Rule Rule = new("FACT1109", "MissingQualifier", Severity.Error, "'{0}' needs the qualifier '{1}'")
    {
        Title = "Required qualifier missing",
        Why = "The property declares the qualifier as required: without it the value says nothing.",
        Fires = """
        kind engine "engines" { test text uncited with (on-track text required) }
        engine rocket "Rocket" { test "passed" }
        """,
        Silent = """
        kind engine "engines" { test text uncited with (on-track text required) }
        engine rocket "Rocket" { test "passed" on-track "Rainhill" }
        """,
    };
}
