using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class KindDeclaredTwice
{
    public static readonly Rule Rule = new("FACT1001", "KindDeclaredTwice", Severity.Error, "Kind '{0}' is declared already, in {1}")
    {
        Title = "Kind declared twice",
        Why = "A kind has one declaration. To add properties to one that exists, write: extend, its name, and the properties.",
        Fires = """
        kind engine "engines" { maker text }
        kind engine "motors" { cylinders integer }
        """,
        Silent = """
        kind engine "engines" { maker text }
        extend engine { cylinders integer }
        """,
    };
}
