using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValueExcludedByNot
{
    public static readonly Rule Rule = new(
        "FACT3002",
        "ValueExcludedByNot",
        Severity.Warning,
        "'{0}' of '{1}' has {2} here, but {3}")
    {
        Title = "A claim excludes what another states",
        Why = "One claim says that the list has this value, another that it has not ('not', '@denied' or 'none'). Correct one of them, say when or of what each holds, or acknowledge the dispute with '@disputed'.",
        Fires = """
            offer first-offer {
                by   unknown
                via  "LinkedIn"
                via  not "LinkedIn"
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer {
                by   unknown         [register]
                via  "WhatsApp"      [register]
                via  not "LinkedIn"  [register]
            }
            """,
    };
}
