using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class IntegerTooLarge
{
    public static readonly Rule Rule = new("FACT1202", "IntegerTooLarge", Severity.Error, "'{0}' does not fit into an integer of 32 bits; declare '{1}' as 'number'")
    {
        Title = "Integer too large",
        Why = "An integer becomes a C# int. Where values may be larger than 2,147,483,647 the type is number.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { headcount 3_000_000_000 ["3,000,000,000 people"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { headcount 3_000 ["3,000 people"] }
        """,
    };
}
