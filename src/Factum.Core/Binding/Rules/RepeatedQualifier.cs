using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class RepeatedQualifier
{
    public static readonly Rule Rule = new("FACT1108", "RepeatedQualifier", Severity.Error, "Qualifier '{0}' stands twice on one value")
    {
        Title = "Qualifier written twice",
        Why = "Two values of a qualifier are two claims. Write two members, or one value with or between them.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { role "engineer" since 1840 since 1841 ["engineer since 1840"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { role "engineer" since 1840 or 1841 ["engineer since 1840"] }
        """,
    };
}
