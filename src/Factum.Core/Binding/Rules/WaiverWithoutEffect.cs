using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class WaiverWithoutEffect
{
    public static readonly Rule Rule = new("FACT1310", "WaiverWithoutEffect", Severity.Warning, "The waiver of {0} waives nothing")
    {
        Title = "Waiver without effect",
        Why = "A waiver that suppresses nothing would hide the next real finding. Delete it.",
        Fires = """
        person ada-byron "Ada Byron" {
            @allow(FACT3001, "They differ in the dates.")
            note "Wrote notes."
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "Wrote notes."
        }
        """,
    };
}
