using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class OutOfRange
{
    public static readonly Rule Rule = new(
        "FACT3021",
        "OutOfRange",
        Severity.Error,
        "'{0}' of '{1}' is '{2}', definitely outside its range, {3}")
    {
        Title = "A value lies outside the range of its property",
        Why = "No value that the claim allows, not even as rounded, lies in the range that the kind declares. Correct the value, or widen the range.",
        Fires = """
            kind plant "plants" {
                height  integer from 1 to 120
            }
            plant big-oak {
                height  140
            }
            """,
        Silent = """
            kind plant "plants" {
                height  integer from 1 to 120
            }
            source register {
                publisher "The Register"
            }
            according to register
            plant big-oak {
                height  120  [register]
            }
            """,
    };
}
