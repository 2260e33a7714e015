using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class MisplacedAnnotation
{
    public static readonly Rule Rule = new("FACT0013", "MisplacedAnnotation", Severity.Error, "'@{0}' stands before no entity, member or rule")
    {
        Title = "Misplaced annotation",
        Why = "An annotation belongs to the entity, the member or the rule that follows it.",
        Fires = """
        person ada-byron "Ada Byron" {
            note "a"
            @reported
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            @reported
            note "a"
        }
        """,
    };
}
