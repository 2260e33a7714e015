using System.Collections.Immutable;

namespace Factum.Consistency;

/// <summary>Sets of mutually comparable claims: what can contradict as a whole.</summary>
internal static class Cliques
{
    private const int Limit = 64;

    /// <summary>
    /// For each situation (the first <see cref="Limit"/>) the claims of it, and those of every other situation that is comparable with all taken so far.
    /// </summary>
    public static IEnumerable<IReadOnlyList<ComparedClaim>> Of(ImmutableArray<ClaimGroup> groups)
    {
        List<IGrouping<string, ClaimGroup>> situations = [.. groups.GroupBy(group => group.Situation.Key, StringComparer.Ordinal).Take(Limit)];
        foreach (IGrouping<string, ClaimGroup> situation in situations)
        {
            List<IGrouping<string, ClaimGroup>> taken = [situation];
            foreach (IGrouping<string, ClaimGroup> other in situations)
            {
                if (taken.TrueForAll(member => member != other && Situation.Compare(member.First().Situation, other.First().Situation) != Comparability.Never))
                    taken.Add(other);
            }

            yield return [.. taken.SelectMany(member => member).Select(group => group.First).OrderBy(claim => claim.Index)];
        }
    }
}
