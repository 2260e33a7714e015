using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class EmptyInterval
{
    public static readonly Rule Rule = new("FACT1213", "EmptyInterval", Severity.Error, "There is nothing between '{0}' and '{1}'")
    {
        Title = "Empty interval",
        Why = "The first end of an interval is the lower one. A magnitude that is missing on the left comes from the right.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { headcount between 20 and 10 ["between 10 and 20 people"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works" { headcount between 10 and 20 ["between 10 and 20 people"] }
        """,
    };
}
