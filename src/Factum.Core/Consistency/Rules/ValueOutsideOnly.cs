using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class ValueOutsideOnly
{
    public static readonly Rule Rule = new(
        "FACT3003",
        "ValueOutsideOnly",
        Severity.Warning,
        "'{0}' of '{1}' has {2} here, but {3}")
    {
        Title = "A value is left out of a list that is closed",
        Why = "A claim with 'only' says that its values are all there are, and another claim states one more. Add the value to the closed list, open the list, or acknowledge the dispute with '@disputed'.",
        Fires = """
            offer first-offer {
                by   unknown
                via  only "WhatsApp", "email"
                via  "telephone"
            }
            """,
        Silent = """
            source register {
                publisher "The Register"
            }
            according to register
            offer first-offer {
                by   unknown                   [register]
                via  only "WhatsApp", "email"  [register]
                via  "emails"                  [register]
            }
            """,
    };
}
