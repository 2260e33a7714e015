using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValuesAgreeWithinRounding
{
    public static readonly Rule Rule = new(
        "FACT3005",
        "ValuesAgreeWithinRounding",
        Severity.Info,
        "'{0}' of '{1}' is {2} here and {3}: they agree as rounded to the last written digit")
    {
        Title = "Claims agree within rounding",
        Why = "As written the figures differ; as rounded to their last written digit they agree. Write 'exactly' before a figure that is not rounded.",
        Fires = """
            offer first-offer {
                by      unknown
                amount  14 billion USD
                amount  14.3 billion USD
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer {
                by      unknown              [register]
                amount  over 14 billion USD  [register]
                amount  14.3 billion USD     [register]
            }
            """,
    };
}
