using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class NotUnique
{
    public static readonly Rule Rule = new(
        "FACT3024",
        "NotUnique",
        Severity.Error,
        "'{0}' of '{1}' is '{2}', and so is that of {3}")
    {
        Title = "A value that must be unique belongs to two entities",
        Why = "The kind declares that no two of its entities have the same value of this property. One of them is wrong, or both are the same entity.",
        Fires = """
            kind share "shares" {
                ticker  text unique
            }
            share acme-share {
                ticker  "ACME"
            }
            share other-share {
                ticker  "ACME"
            }
            """,
        Silent = """
            kind share "shares" {
                ticker  text unique
            }
            source register {
                publisher "The Register"
            }
            according to register
            share acme-share {
                ticker  "ACME"   [register]
            }
            share other-share {
                ticker  "OTHER"  [register]
            }
            """,
    };
}
