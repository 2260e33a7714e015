using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class UnknownKind
{
    public static readonly Rule Rule = new("FACT1002", "UnknownKind", Severity.Error, "There is no kind '{0}'{1}")
    {
        Title = "Unknown kind",
        Why = "Every entity has a kind that the prelude, a referenced assembly or a fact file declares. Correct the name, or declare the kind.",
        Fires = """
        persn ada-byron "Ada Byron"
        """,
        Silent = """
        person ada-byron "Ada Byron"
        """,
    };
}
