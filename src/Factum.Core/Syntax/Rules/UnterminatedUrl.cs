using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnterminatedUrl
{
    public static readonly Rule Rule = new("FACT0011", "UnterminatedUrl", Severity.Error, "The URL '{0}' has no '>'")
    {
        Title = "Unterminated URL",
        Why = "A URL stands between angle brackets, without spaces.",
        Fires = """
        source gazette "The Gazette" {
            url <https://example.org/gazette
        }
        """,
        Silent = """
        source gazette "The Gazette" {
            url <https://example.org/gazette>
        }
        """,
    };
}
