using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class ReservedWordAsValue
{
    public static readonly Rule Rule = new("FACT0014", "ReservedWordAsValue", Severity.Error, "'{0}' is reserved where a value stands, and cannot be {1}")
    {
        Title = "Reserved word as a value",
        Why = "Words of bounds and quantities are no names where a value is expected. Choose another name, or write a string.",
        Fires = """
        kind ship "ships" {
            state one of (afloat, unknown)
        }
        """,
        Silent = """
        kind ship "ships" {
            state one of (afloat, lost)
        }
        """,
    };
}
