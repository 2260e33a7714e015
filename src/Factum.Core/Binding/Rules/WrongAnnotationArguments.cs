using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class WrongAnnotationArguments
{
    public static readonly Rule Rule = new("FACT1305", "WrongAnnotationArguments", Severity.Error, "'@{0}' takes {1} in its parentheses")
    {
        Title = "Wrong arguments of an annotation",
        Why = "Each annotation has its own arguments.",
        Fires = """
        person ada-byron "Ada Byron" {
            @headline("first page")
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @headline
            note "Wrote notes."
        }
        """,
    };
}
