using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class DisputeAcknowledged
{
    public static readonly Rule Rule = new(
        "FACT3004",
        "DisputeAcknowledged",
        Severity.Info,
        "The dispute over '{0}' of '{1}' is acknowledged: it is {2} here, but {3}")
    {
        Title = "An acknowledged dispute",
        Why = "The claims contradict each other, and '@disputed' says that this is known. The fact has no settled value in C#, unless a claim is preferred.",
        Fires = """
            person jane-doe "Jane Doe" {
                @disputed("the registers differ")
                born 1969
                born 1971
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            person jane-doe "Jane Doe" {
                born 1971  [register]
            }
            """,
    };
}
