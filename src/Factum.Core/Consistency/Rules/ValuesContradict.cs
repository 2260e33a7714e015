using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValuesContradict
{
    public static readonly Rule Rule = new(
        "FACT3001",
        "ValuesContradict",
        Severity.Warning,
        "'{0}' of '{1}' is {2} here, but {3}")
    {
        Title = "Claims contradict each other",
        Why = "These claims on one property of one entity cannot all be true, not even as rounded. Correct or loosen the one that is wrong, say when or of what each holds (a qualifier), "
            + "deprecate what is outdated, or acknowledge with '@disputed' that the sources differ.",
        Fires = """
            person jane-doe "Jane Doe" {
                born 1969
                born 1971-05-02
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            person jane-doe "Jane Doe" {
                born 1971        [register]
                born 1971-05-02  [register]
            }
            """,
    };
}
