using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class ValueOfAnotherType
{
    public static readonly Rule Rule = new("FACT1201", "ValueOfAnotherType", Severity.Error, "'{0}' takes {1}, and '{2}' is none")
    {
        Title = "Value of another type",
        Why = "The type of a property says how its values are written. Correct the value, or change the type of the property.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { home london ["lives in London"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { home "London" ["lives in London"] }
        """,
    };
}
