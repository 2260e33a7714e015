using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class BrokenPattern
{
    public static readonly Rule Rule = new("FACT1009", "BrokenPattern", Severity.Error, "Pattern '{0}' cannot be used: {1}")
    {
        Title = "Broken pattern",
        Why = "Patterns are a regular subset that runs in linear time: no back-reference, no look-around.",
        Fires = """
        kind engine "engines" { serial text matches "[A-Z" }
        """,
        Silent = """
        kind engine "engines" { serial text matches "[A-Z]+" }
        """,
    };
}
