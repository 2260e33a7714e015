using System.Collections.Immutable;

namespace Factum.Consistency;

/// <summary>Claims that say the same of the same, with the same weight: they agree and conflict together, so one comparison serves all.</summary>
internal sealed class ClaimGroup(ImmutableArray<ComparedClaim> claims, int rank)
{
    public ImmutableArray<ComparedClaim> Claims { get; } = claims;
    /// <summary>Its place in the order in which objections are looked for.</summary>
    public int Rank { get; } = rank;
    public ComparedClaim First => Claims[0];
    public Situation Situation => First.Situation;

    /// <summary>Firm and dated groups first, so that the strongest objection to a claim is found first; otherwise in order of the text.</summary>
    public static ImmutableArray<ClaimGroup> Of(IEnumerable<ComparedClaim> claims) =>
    [
        .. claims.GroupBy(claim => claim.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().IsFirm)
            .ThenBy(group => group.First().Situation.IsUndated)
            .ThenBy(group => group.First().Index)
            .Select((group, rank) => new ClaimGroup([.. group], rank)),
    ];
}
