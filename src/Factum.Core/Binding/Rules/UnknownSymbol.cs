using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownSymbol
{
    public static readonly Rule Rule = new("FACT1207", "UnknownSymbol", Severity.Error, "'{0}' is none of {1}, which '{2}' takes{3}")
    {
        Title = "Unknown choice",
        Why = "The property lists the words that it takes.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        offer first-offer "The first offer" { by ada-byron ["by Ada Byron"]
            status acepted ["was accepted"] }
        person ada-byron "Ada Byron"
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        offer first-offer "The first offer" { by ada-byron ["by Ada Byron"]
            status accepted ["was accepted"] }
        person ada-byron "Ada Byron"
        """,
    };
}
