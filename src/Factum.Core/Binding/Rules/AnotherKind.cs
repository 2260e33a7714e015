using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class AnotherKind
{
    public static readonly Rule Rule = new("FACT1106", "AnotherKind", Severity.Error, "'{0}' is a {1} here and a {2} in {3}")
    {
        Title = "Another kind",
        Why = "All blocks of an entity have the same kind, and names are unique over all kinds. Correct the kind, or choose another name.",
        Fires = """
        person ada-byron "Ada Byron"
        firm ada-byron { note "Wrote notes." }
        """,
        Silent = """
        person ada-byron "Ada Byron"
        person ada-byron { note "Wrote notes." }
        """,
    };
}
