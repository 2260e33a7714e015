using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class NotEvaluatedYet
{
    public static readonly Rule Rule = new("FACT0018", "NotEvaluatedYet", Severity.Warning, "A {0} is read and not evaluated yet: it checks nothing")
    {
        Title = "Not evaluated yet",
        Why = "Rules and rates belong to the language and keep their place in the file, but this version does not evaluate them. Do not rely on them.",
        Fires = """
        rule "nobody works alone" for person: exists(works-with)
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "a"
        }
        """,
    };
}
