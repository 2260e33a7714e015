using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class KindFromTwoAssemblies
{
    public static readonly Rule Rule = new("FACT1016", "KindFromTwoAssemblies", Severity.Error, "Kind '{0}' comes from two assemblies, '{1}' and '{2}', neither of which references the other")
    {
        Title = "Kind from two assemblies",
        Why = "Two unrelated assemblies each have a record for the kind, and no entity can be both. Declare the kind in an assembly that both reference, or reference one of the two only.",
        Fires = null,
        Silent = null,
    };
}
