using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnknownModifier
{
    public static readonly Rule Rule = new("FACT0017", "UnknownModifier", Severity.Error, "'{0}' is no modifier of a property")
    {
        Title = "Unknown modifier",
        Why = "The modifiers are many, required, bounded, exclusive, unique, matches, from, in, none of, with, inverse of, symmetric, contemporary, requires, excludes, after, before, changes, uncited and suggested.",
        Fires = """
        kind engine "engines" {
            maker text plenty
        }
        """,
        Silent = """
        kind engine "engines" {
            maker text many
        }
        """,
    };
}
