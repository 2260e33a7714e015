using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class SecondModality
{
    public static readonly Rule Rule = new("FACT1303", "SecondModality", Severity.Error, "'@{0}' is a second modality; a claim has one at most")
    {
        Title = "Second modality",
        Why = "A claim stands in one voice. Keep the one that the source itself uses.",
        Fires = """
        person ada-byron "Ada Byron" {
            @reported
            @expected
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
