using Factum.Rules;

namespace Factum.Roslyn.CodeFixes;

/// <summary>Equivalence keys: what a host goes by to find fixes that mend alike.</summary>
internal static class FixKeys
{
    private const string ForAll = ":all";

    /// <summary>One for all fixes of a rule that may be applied together; another for each that the author has to choose.</summary>
    public static string Of(Rule rule, Fix fix) => fix.IsForAll ? rule.Id + ForAll : rule.Id + ":" + fix.Title;

    public static bool IsForAll(string? key) => key?.EndsWith(ForAll, StringComparison.Ordinal) == true;
}
