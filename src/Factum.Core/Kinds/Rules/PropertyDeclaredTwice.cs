using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class PropertyDeclaredTwice
{
    public static readonly Rule Rule = new("FACT1004", "PropertyDeclaredTwice", Severity.Error, "Kind '{0}' has a property '{1}' already, declared in {2}")
    {
        Title = "Property declared twice",
        Why = "A property has one declaration in a kind and in all kinds that it refines. Choose another name, or leave it out.",
        Fires = """
        kind engine "engines" {
            maker text
            maker firm
        }
        """,
        Silent = """
        kind engine "engines" {
            maker firm
            engineer person
        }
        """,
    };
}
