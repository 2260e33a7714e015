using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class UnknownPropertyInModifier
{
    public static readonly Rule Rule = new("FACT1010", "UnknownPropertyInModifier", Severity.Error, "Kind '{0}' has no property '{1}', which '{2}' names{3}")
    {
        Title = "Modifier names an unknown property",
        Why = "A modifier such as requires, after or inverse of names a property of the same kind, or of the kind that the property leads to.",
        Fires = """
        kind engine "engines" {
            built date
            scrapped date after bilt
        }
        """,
        Silent = """
        kind engine "engines" {
            built date
            scrapped date after built
        }
        """,
    };
}
