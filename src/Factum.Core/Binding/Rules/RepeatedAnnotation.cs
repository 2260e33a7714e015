using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class RepeatedAnnotation
{
    public static readonly Rule Rule = new("FACT1304", "RepeatedAnnotation", Severity.Error, "'@{0}' stands where one such annotation stands already")
    {
        Title = "Annotation written twice",
        Why = "A claim has one rank, and one reason for its dispute or inference.",
        Fires = """
        person ada-byron "Ada Byron" {
            @preferred("It is older.")
            @deprecated("It is wrong.")
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @preferred("It is older.")
            note "Wrote notes."
        }
        """,
    };
}
