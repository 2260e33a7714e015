using Factum.Rules;

namespace Factum.Consistency.Rules;

internal static class TooManyToCompare
{
    public static readonly Rule Rule = new(
        "FACT3010",
        "TooManyToCompare",
        Severity.Warning,
        "'{0}' of '{1}' has too many different claims ({2}) to compare each with each: contradictions among them may be missing")
    {
        Title = "Too many claims to compare",
        Why = "One fact has so many claims in so many different situations that not every pair of them was compared. Part them over several entities.",
        Fires = null,
        Silent = null,
    };
}
