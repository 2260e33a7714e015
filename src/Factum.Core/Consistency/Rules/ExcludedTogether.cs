using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ExcludedTogether
{
    public static readonly Rule Rule = new(
        "FACT3028",
        "ExcludedTogether",
        Severity.Error,
        "'{0}' has '{1}' here and '{2}' ('{3}') in {4}, which exclude each other")
    {
        Title = "Two properties that exclude each other",
        Why = "The kind declares that an entity has one of these properties, never both (or never with this value). One of the claims is wrong.",
        Fires = """
            kind plan "plans" {
                free   flag excludes price
                price  money
            }
            plan basic-plan {
                free   yes
                price  5 USD
            }
            """,
        Silent = """
            kind plan "plans" {
                free   flag excludes price
                price  money
            }
            source register {
                publisher "The Register"
            }
            according to register
            plan basic-plan {
                free  yes  [register]
            }
            """,
    };
}
