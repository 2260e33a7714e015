using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnexpectedText
{
    public static readonly Rule Rule = new("FACT0001", "UnexpectedText", Severity.Error, "Expected {0} here, not {1}")
    {
        Title = "Unexpected text",
        Why = "The text does not fit the grammar at this place. The line is left out; the rest of the file still counts.",
        Fires = """
        person ada-byron "Ada Byron" {
            age 28 29
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "28"
        }
        """,
    };
}
