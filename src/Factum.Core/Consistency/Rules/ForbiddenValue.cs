using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ForbiddenValue
{
    public static readonly Rule Rule = new(
        "FACT3023",
        "ForbiddenValue",
        Severity.Error,
        "'{0}' of '{1}' is '{2}', which is one of the values that it must not have ({3})")
    {
        Title = "A value is one of those that its property must not have",
        Why = "The kind declares with 'none of' that this property never has this value.",
        Fires = """
            kind ticket "tickets" {
                class  one of (first, second, third) none of (third)
            }
            ticket my-ticket {
                class  third
            }
            """,
        Silent = """
            kind ticket "tickets" {
                class  one of (first, second, third) none of (third)
            }
            source register {
                publisher "The Register"
            }
            according to register
            ticket my-ticket {
                class  second  [register]
            }
            """,
    };
}
