using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownAnnotation
{
    public static readonly Rule Rule = new("FACT1301", "UnknownAnnotation", Severity.Error, "There is no annotation '@{0}'{1}")
    {
        Title = "Unknown annotation",
        Why = "Annotations say in whose voice a claim stands, how it ranks, and what is waived. Correct the name.",
        Fires = """
        person ada-byron "Ada Byron" {
            @reportd
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @reported
            note "Wrote notes."
        }
        """,
    };
}
