using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class RequirementMissing
{
    public static readonly Rule Rule = new(
        "FACT3027",
        "RequirementMissing",
        Severity.Error,
        "'{0}' has '{1}', which requires '{2}'")
    {
        Title = "A property without the one that it requires",
        Why = "The kind declares that this property is only stated together with another one (of a certain value). State that as well, or correct this claim.",
        Fires = """
            kind loan "loans" {
                interest  percent requires term
                term      duration
            }
            loan house-loan {
                interest  4.5%
            }
            """,
        Silent = """
            kind loan "loans" {
                interest  percent requires term
                term      duration
            }
            source register {
                publisher "The Register"
            }
            according to register
            loan house-loan {
                interest  4.5%     [register]
                term      30 years  [register]
            }
            """,
    };
}
