namespace Factum.Core.Tests.Evidence.Audit;

/// <summary>The tables, by genre.</summary>
internal static partial class AuditTables
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["negations"] = Negations,
        ["hedges"] = Hedges,
        ["conditions"] = Conditions,
        ["attributions"] = Attributions,
        ["news"] = News,
        ["filings"] = Filings,
        ["minutes"] = Minutes,
        ["letters"] = Letters,
        ["cuts"] = Cuts,
        ["splices"] = Splices,
        ["reversals"] = Reversals,
        ["writers"] = Writers,
        ["principles"] = Principles,
        ["fields"] = Fields,
    };
}
