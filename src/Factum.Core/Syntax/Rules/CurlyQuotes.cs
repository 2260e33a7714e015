using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class CurlyQuotes
{
    public static readonly Rule Rule = new("FACT0009", "CurlyQuotes", Severity.Error, "'{0}' does not delimit a string; write '\"'")
    {
        Title = "Curly quotation marks",
        Why = "Strings stand between straight quotation marks. Inside a string curly ones are kept as they are.",
        Fires = """
        person ada-byron "Ada Byron" {
            note “a remark”
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "“a remark”"
        }
        """,
    };
}
