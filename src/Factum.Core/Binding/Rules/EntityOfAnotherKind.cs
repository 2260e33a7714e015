using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class EntityOfAnotherKind
{
    public static readonly Rule Rule = new("FACT1103", "EntityOfAnotherKind", Severity.Error, "'{0}' is a {1} ({2}), but '{3}' takes a {4}")
    {
        Title = "Entity of another kind",
        Why = "The property names the kinds of entities that it takes. Name another entity, or widen the type of the property.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { works-with steam-works ["worked with Steam Works"] }
        firm steam-works "Steam Works"
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { leads steam-works ["head of Steam Works"] }
        firm steam-works "Steam Works"
        """,
    };
}
