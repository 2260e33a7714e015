using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class BoundNotAllowed
{
    public static readonly Rule Rule = new("FACT1208", "BoundNotAllowed", Severity.Error, "'{0}' cannot stand here: '{1}' is not 'bounded'")
    {
        Title = "Bound not allowed",
        Why = "Bounds, intervals and quantity words belong to properties that are declared bounded, whose C# type can hold them. Declare it so, or write a plain value.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { age over 28 ["over 28"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { age 28 ["aged 28"] }
        """,
    };
}
