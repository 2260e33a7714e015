using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class MisplacedDocumentation
{
    public static readonly Rule Rule = new("FACT0012", "MisplacedDocumentation", Severity.Warning, "This documentation stands before nothing that it could document")
    {
        Title = "Misplaced documentation",
        Why = "A comment with three slashes documents the declaration or the member below it. Write two slashes for a comment.",
        Fires = """
        person ada-byron "Ada Byron" {
            note "a"
            /// The end.
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            /// The beginning.
            note "a"
        }
        """,
    };
}
