using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class QualifierMissing
{
    public static readonly Rule Rule = new(
        "FACT3026",
        "QualifierMissing",
        Severity.Error,
        "'{0}' of '{1}' has no '{2}' here, which every value must have")
    {
        Title = "A required qualifier is missing",
        Why = "The kind declares that each value of this property says this of itself.",
        Fires = """
            kind job "jobs" {
                task  text many with (at text required)
            }
            job night-shift {
                task  "guard"
            }
            """,
        Silent = """
            kind job "jobs" {
                task  text many with (at text required)
            }
            source register {
                publisher "The Register"
            }
            according to register
            job night-shift {
                task  "guard" at "the gate"  [register]
            }
            """,
    };
}
