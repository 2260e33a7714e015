using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class KindRefinesItself
{
    public static readonly Rule Rule = new("FACT1003", "KindRefinesItself", Severity.Error, "Kind '{0}' refines itself by way of '{1}'")
    {
        Title = "Kind refines itself",
        Why = "A kind that refines another has all its properties, so a circle of kinds has no beginning. Leave out one of the bases.",
        Fires = """
        kind engine "engines" : machine { maker text }
        kind machine "machines" : engine { weight number }
        """,
        Silent = """
        kind machine "machines" { weight number }
        kind engine "engines" : machine { maker text }
        """,
    };
}
