using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class ModifierNotForType
{
    public static readonly Rule Rule = new("FACT1008", "ModifierNotForType", Severity.Error, "'{0}' does not fit the type '{1}': it needs {2}")
    {
        Title = "Modifier does not fit the type",
        Why = "Bounds and ranges need a type whose values lie on a line, patterns need texts, inverses need kinds. Leave the modifier out, or change the type.",
        Fires = """
        kind engine "engines" { maker text bounded }
        """,
        Silent = """
        kind engine "engines" { cylinders integer bounded }
        """,
    };
}
