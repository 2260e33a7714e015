using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValueLessPrecise
{
    public static readonly Rule Rule = new(
        "FACT3006",
        "ValueLessPrecise",
        Severity.Info,
        "'{0}' of '{1}' says less here ('{2}') than in {3} ('{4}')")
    {
        Title = "A claim agrees with another, less precisely",
        Why = "Every word of this value, or one of its alternatives, stands in another claim on the same property: the two agree, and the other says more.",
        Fires = """
            person jane-doe "Jane Doe" {
                role  "scientist"
                role  "chief scientist"
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            person jane-doe "Jane Doe" {
                role  "scientist"  [register]
                role  "founder"    [register]
            }
            """,
    };
}
