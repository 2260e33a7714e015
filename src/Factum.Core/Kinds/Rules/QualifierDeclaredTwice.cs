using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class QualifierDeclaredTwice
{
    public static readonly Rule Rule = new("FACT1013", "QualifierDeclaredTwice", Severity.Error, "Qualifier '{0}' is declared already, {1}")
    {
        Title = "Qualifier declared twice",
        Why = "A property declares a qualifier once, and since, until and on belong to every property.",
        Fires = """
        kind engine "engines" { maker firm with (since date) }
        """,
        Silent = """
        kind engine "engines" { maker firm with (share percent) }
        """,
    };
}
