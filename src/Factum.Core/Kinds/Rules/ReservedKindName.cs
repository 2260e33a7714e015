using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class ReservedKindName
{
    public static readonly Rule Rule = new("FACT1014", "ReservedKindName", Severity.Error, "'{0}' cannot name a kind: the language uses the word itself")
    {
        Title = "Reserved name of a kind",
        Why = "Words that begin a declaration, and the names of types, cannot name kinds. Choose another name.",
        Fires = """
        kind date "dates" { place text }
        """,
        Silent = """
        kind appointment "appointments" { place text }
        """,
    };
}
