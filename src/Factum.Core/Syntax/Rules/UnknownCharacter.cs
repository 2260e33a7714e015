using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnknownCharacter
{
    public static readonly Rule Rule = new("FACT0010", "UnknownCharacter", Severity.Error, "The character {0} means nothing here")
    {
        Title = "Unknown character",
        Why = "Outside strings and comments the language uses ASCII letters, digits and punctuation. Control characters may stand nowhere.",
        Fires = """
        person ada-byron "Ada Byron" {
            note & "a remark"
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "a remark & another"
        }
        """,
    };
}
