using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class ExpressionTooLong
{
    public static readonly Rule Rule = new("FACT0016", "ExpressionTooLong", Severity.Error, "This expression is nested more than {0} deep or has more than {1} operators")
    {
        Title = "Expression too long",
        Why = "The limit keeps every tool that walks the tree safe. Split the rule into several.",
        Fires = """
        rule "too deep" for person: ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((exists(born)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "a"
        }
        """,
    };
}
