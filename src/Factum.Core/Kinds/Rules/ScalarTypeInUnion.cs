using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class ScalarTypeInUnion
{
    public static readonly Rule Rule = new("FACT1006", "ScalarTypeInUnion", Severity.Error, "'{0}' is no kind, so '|' cannot join it with another type")
    {
        Title = "Scalar type joined with another",
        Why = "Only kinds can be joined, because a value must show which of the types it has. Declare two properties.",
        Fires = """
        kind engine "engines" { maker firm | text }
        """,
        Silent = """
        kind engine "engines" { maker firm | person }
        """,
    };
}
