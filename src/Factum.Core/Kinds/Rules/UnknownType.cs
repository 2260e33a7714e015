using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class UnknownType
{
    public static readonly Rule Rule = new("FACT1005", "UnknownType", Severity.Error, "There is no type or kind '{0}'{1}")
    {
        Title = "Unknown type",
        Why = "A type is text, integer, number, percent, money, date, duration, url, flag, one of (…), or a kind. Correct the name, or declare the kind.",
        Fires = """
        kind engine "engines" { cylinders integr }
        """,
        Silent = """
        kind engine "engines" { cylinders integer }
        """,
    };
}
