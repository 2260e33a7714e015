using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class NotAName
{
    public static readonly Rule Rule = new("FACT0004", "NotAName", Severity.Error, "'{0}' is not a name; names are kebab-case, such as '{1}'")
    {
        Title = "Not a name",
        Why = "Names consist of small letters a to z and digits, joined by single hyphens; C# sees them in PascalCase.",
        Fires = """
        person Ada_Byron "Ada Byron"
        """,
        Silent = """
        person ada-byron "Ada Byron"
        """,
    };
}
