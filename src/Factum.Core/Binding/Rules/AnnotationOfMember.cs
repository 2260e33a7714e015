using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class AnnotationOfMember
{
    public static readonly Rule Rule = new("FACT1302", "AnnotationOfMember", Severity.Error, "'@{0}' belongs before a claim, not before an entity")
    {
        Title = "Annotation belongs to a claim",
        Why = "Before an entity stand modalities, which hold for its claims, and waivers. Rank, dispute, inference and place belong to single claims.",
        Fires = """
        @preferred("It is the older one.")
        person ada-byron "Ada Byron" { note "Wrote notes." }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @preferred("It is the older one.")
            note "Wrote notes."
        }
        """,
    };
}
