using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownProperty
{
    public static readonly Rule Rule = new("FACT1101", "UnknownProperty", Severity.Error, "Kind '{0}' has no property '{1}'{2}")
    {
        Title = "Unknown property",
        Why = "A kind has the properties that it declares, and those of the kinds that it refines. Correct the name, or extend the kind.",
        Fires = """
        person ada-byron "Ada Byron" {
            nte "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "Wrote notes."
        }
        """,
    };
}
