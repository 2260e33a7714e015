using Factum.Rules;
using Factum.Text;

namespace Factum.Kinds.Rules;

internal static class SameNameInCSharp
{
    public static readonly Rule Rule = new("FACT1017", "SameNameInCSharp", Severity.Error, "'{0}' and '{1}' ({2}) both become '{3}' in C#")
    {
        Title = "Same name in C#",
        Why = "Names become PascalCase in C#, where hyphens are gone. Rename one of the two.",
        Fires = """
        person ada-1 "Ada the First"
        person ada1 "Ada the Second"
        """,
        Silent = """
        person ada-1 "Ada the First"
        person ada-2 "Ada the Second"
        """,
    };

    /// <summary>One diagnostic at each of the two places.</summary>
    public static IEnumerable<FactDiagnostic> AtBoth(string a, Site siteOfA, string b, Site siteOfB, string pascal) =>
    [
        new FactDiagnostic(Rule, siteOfA, a, b, siteOfB.ToString(), pascal) { Related = [siteOfB] },
        new FactDiagnostic(Rule, siteOfB, b, a, siteOfA.ToString(), pascal) { Related = [siteOfA] },
    ];
}
