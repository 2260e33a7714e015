using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class RequiredMissing
{
    public static readonly Rule Rule = new(
        "FACT3020",
        "RequiredMissing",
        Severity.Error,
        "'{0}' has no '{1}', which every {2} must have")
    {
        Title = "A required property is missing",
        Why = "The kind declares that each of its entities has this property. State it, or state that it is 'unknown' or 'none'.",
        Fires = """
            offer first-offer "The first offer" {
                form  employment
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer "The first offer" {
                by    unknown     [register]
                form  employment  [register]
            }
            """,
    };
}
