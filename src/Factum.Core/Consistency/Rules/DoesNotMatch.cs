using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class DoesNotMatch
{
    public static readonly Rule Rule = new(
        "FACT3022",
        "DoesNotMatch",
        Severity.Error,
        "'{0}' of '{1}' is '{2}', which does not match '{3}'")
    {
        Title = "A value does not match the pattern of its property",
        Why = "The kind declares a pattern for this property, and the whole value must match it.",
        Fires = """
            kind share "shares" {
                ticker  text matches "[A-Z]{1,5}"
            }
            share acme-share {
                ticker  "acme"
            }
            """,
        Silent = """
            kind share "shares" {
                ticker  text matches "[A-Z]{1,5}"
            }
            source register {
                publisher "The Register"
            }
            according to register
            share acme-share {
                ticker  "ACME"  [register]
            }
            """,
    };
}
