using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class InverseLeadsElsewhere
{
    public static readonly Rule Rule = new("FACT1011", "InverseLeadsElsewhere", Severity.Error, "'{0}' has a property '{1}' of type '{2}', which does not lead back to '{3}'")
    {
        Title = "Inverse leads elsewhere",
        Why = "The inverse of a property leads back to the kind that declares it.",
        Fires = """
        kind engine "engines" { maker firm inverse of sector }
        """,
        Silent = """
        kind engine "engines" { maker firm inverse of makes }
        extend firm { makes engine many }
        """,
    };
}
