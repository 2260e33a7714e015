using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnterminatedString
{
    public static readonly Rule Rule = new("FACT0002", "UnterminatedString", Severity.Error, "This string has no closing quotation mark on its line")
    {
        Title = "Unterminated string",
        Why = "A string begins and ends on one line. Close it with a quotation mark; inside a string a quotation mark is written \\\".",
        Fires = """
        person ada-byron "Ada Byron" {
            note "a remark
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "a remark"
        }
        """,
    };
}
