using Factum.Rules;
using Factum.Values;

namespace Factum.Binding.Rules;

internal static class AllowsEverything
{
    public static readonly Rule Rule = new("FACT1214", "AllowsEverything", Severity.Warning, "'{0}' allows every value, so the claim says nothing of '{1}'")
    {
        Title = "A value that allows everything",
        Why = "Whatever the value is, it is one of these: between two values that are excluded, 'or' leaves nothing out. Where both are excluded, write two claims, or a comma in a list.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born not 1815 or not 1816 ["neither in 1815 nor in 1816"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" {
            born not 1815 ["neither in 1815 nor in 1816"]
            born not 1816 ["neither in 1815 nor in 1816"]
        }
        """,
    };

    public static void Check(ClaimValue value, string name, Findings findings)
    {
        bool allowsEverything = value.Exact switch
        {
            SymbolSet symbols => symbols.IsComplement && symbols.Items.IsEmpty,
            QuantitySet quantities => quantities.Intervals.Equals(IntervalSet.All),
            _ => false,
        };
        if (allowsEverything)
            findings.Report(Rule, value.Site.Span, value.Text, name);
    }
}
