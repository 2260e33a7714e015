using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValueKnownElsewhere
{
    public static readonly Rule Rule = new(
        "FACT3007",
        "ValueKnownElsewhere",
        Severity.Info,
        "'{0}' of '{1}' is 'unknown' here, and '{2}' in {3}")
    {
        Title = "Unknown here, stated there",
        Why = "A source that does not know a value contradicts nobody, but another source knows it.",
        Fires = """
            person jane-doe "Jane Doe" {
                born  unknown
                born  1971
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            person jane-doe "Jane Doe" {
                born  unknown  [register]
            }
            """,
    };
}
