using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class OnlyOnSingle
{
    public static readonly Rule Rule = new("FACT1210", "OnlyOnSingle", Severity.Error, "'only' closes a list, and '{0}' is none: it is not 'many'")
    {
        Title = "Only without a list",
        Why = "A property without many has one value anyhow. Leave out the word.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born only 1815 ["born in 1815"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { home only "London" ["lives in London only"] }
        """,
    };
}
