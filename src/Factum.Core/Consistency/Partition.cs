using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>
/// Parts many claims into those that may be comparable at all: by time, then by the qualifier that tells most of them apart. A long series, or one figure for
/// each of many parts, falls into parts of few claims, so that it need not be compared each with each. A claim may be in several parts.
/// </summary>
internal static class Partition
{
    public static IEnumerable<ImmutableArray<ClaimGroup>> Of(ImmutableArray<ClaimGroup> groups) => ByTime(groups).SelectMany(ByQualifier);

    private static IEnumerable<ImmutableArray<ClaimGroup>> ByTime(ImmutableArray<ClaimGroup> groups)
    {
        List<ClaimGroup> part = [];
        decimal? end = decimal.MinValue;
        foreach (ClaimGroup group in groups.OrderBy(group => group.Situation.Time.Low ?? decimal.MinValue))
        {
            if (end is { } reached && (group.Situation.Time.Low ?? decimal.MinValue) > reached && part.Count > 0)
            {
                yield return InOrder(part);
                part = [];
            }

            part.Add(group);
            end = end is null || group.Situation.Time.High is not { } high ? null : Math.Max(high, end.Value);
        }

        if (part.Count > 0)
            yield return InOrder(part);
    }

    private static IEnumerable<ImmutableArray<ClaimGroup>> ByQualifier(ImmutableArray<ClaimGroup> groups)
    {
        string? qualifier = groups.SelectMany(group => group.Situation.Qualifiers)
            .Where(qualifier => IsOne(qualifier.Value))
            .GroupBy(qualifier => qualifier.Key, StringComparer.Ordinal)
            .OrderByDescending(values => values.Select(value => SetKey.Of(value.Value)).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(values => values.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        if (qualifier is null)
            return [groups];
        ILookup<string, ClaimGroup> parts = groups.ToLookup(group => ValueOf(group, qualifier), StringComparer.Ordinal);
        ClaimGroup[] everywhere = [.. parts[""]];
        return parts.Where(part => part.Key.Length > 0).Select(part => InOrder(part.Concat(everywhere))).Append([.. everywhere]);
    }

    /// <summary>Empty for claims that leave the qualifier open: they are comparable with each part.</summary>
    private static string ValueOf(ClaimGroup group, string qualifier)
    {
        foreach (KeyValuePair<string, ValueSet> own in group.Situation.Qualifiers)
        {
            if (own.Key == qualifier)
                return IsOne(own.Value) ? SetKey.Of(own.Value) : "";
        }

        return "";
    }

    private static bool IsOne(ValueSet set) => set is SymbolSet { IsComplement: false, Items: [{ Length: > 0 }] } or QuantitySet { Intervals.IsPoint: true };

    private static ImmutableArray<ClaimGroup> InOrder(IEnumerable<ClaimGroup> groups) => [.. groups.OrderBy(group => group.Rank)];
}
