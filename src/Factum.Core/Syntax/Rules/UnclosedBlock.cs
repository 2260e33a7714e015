using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnclosedBlock
{
    public static readonly Rule Rule = new("FACT0005", "UnclosedBlock", Severity.Error, "The block of '{0}' has no '}}'")
    {
        Title = "Unclosed block",
        Why = "A block ends with a brace of its own. Without it the next declaration would belong to the block.",
        Fires = """
        person ada-byron "Ada Byron" {
            note "a"

        person mary-somerville "Mary Somerville" { note "b" }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "a"
        }

        person mary-somerville "Mary Somerville" { note "b" }
        """,
    };
}
