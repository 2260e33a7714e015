using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>
/// Compares the claims of a property that has one value. Three outcomes over the whole set: they agree as written, they agree
/// as rounded, or they contradict.
/// </summary>
internal sealed class SingleComparison(ComparisonBudget budget)
{
    public IEnumerable<Conflict> Compare(ImmutableArray<ComparedClaim> claims)
    {
        if (claims.Length < 2)
            return [];
        List<Conflict> conflicts = [.. AgainstNone(claims)];
        foreach (IGrouping<string, ComparedClaim> commensurable in claims.Where(claim => claim.Exact is not null).GroupBy(Unit, StringComparer.Ordinal))
            conflicts.AddRange(CompareSets([.. commensurable]));
        return conflicts;
    }

    /// <summary><c>none</c> contradicts whatever says that there is a value.</summary>
    private IEnumerable<Conflict> AgainstNone(ImmutableArray<ComparedClaim> claims)
    {
        if (!claims.Any(claim => claim.Presence == Presence.KnownNone))
            return [];
        ImmutableArray<ClaimGroup> groups = ClaimGroup.Of(claims.Where(claim => claim.Presence == Presence.KnownNone || claim.SaysThereIsOne));
        return new PairFinder(ConflictKind.Contradiction, (a, b) => (a.Presence == Presence.KnownNone) != (b.Presence == Presence.KnownNone), budget).Find(groups);
    }

    private IReadOnlyList<Conflict> CompareSets(IReadOnlyList<ComparedClaim> claims)
    {
        // Nearly always all agree as written, whatever their situations: then there is nothing to look for.
        if (claims.Count < 2 || !IsEmpty(claims, Layer.Exact))
            return [];
        ImmutableArray<ClaimGroup> groups = ClaimGroup.Of(claims);
        List<Conflict> contradictions = [.. Pairs(ConflictKind.Contradiction, groups)];
        if (contradictions.Count == 0)
            contradictions.AddRange(Together(ConflictKind.Contradiction, groups, Layer.Rounded));
        if (contradictions.Count > 0)
            return contradictions;
        List<Conflict> roundings = [.. Pairs(ConflictKind.Rounding, groups)];
        return roundings.Count > 0 ? roundings : [.. Together(ConflictKind.Rounding, groups, Layer.Exact)];
    }

    private IEnumerable<Conflict> Pairs(ConflictKind kind, ImmutableArray<ClaimGroup> groups) =>
        new PairFinder(kind, kind == ConflictKind.Contradiction ? AreContradictory : AreRoundedApart, budget).Find(groups);

    public static bool AreContradictory(ComparedClaim a, ComparedClaim b) => AreDisjoint(a, b, Layer.Exact) && AreDisjoint(a, b, Layer.Rounded);

    private static bool AreRoundedApart(ComparedClaim a, ComparedClaim b) => AreDisjoint(a, b, Layer.Exact) && !AreDisjoint(a, b, Layer.Rounded);

    private static bool AreDisjoint(ComparedClaim a, ComparedClaim b, Layer layer) => SetMeet.AreDisjoint(a[layer]!, b[layer]!);

    /// <summary>No two claims exclude each other; do all of them together?</summary>
    private static IEnumerable<Conflict> Together(ConflictKind kind, ImmutableArray<ClaimGroup> groups, Layer layer)
    {
        foreach (IReadOnlyList<ComparedClaim> clique in Cliques.Of(groups))
        {
            IReadOnlyList<ComparedClaim> minimal = IsEmpty(clique, layer) ? MinimalSet.Find(clique, layer) : [];
            if (minimal.Count > 0)
                return TogetherConflict.Of(kind, minimal);
        }

        return [];
    }

    private static bool IsEmpty(IReadOnlyList<ComparedClaim> claims, Layer layer) =>
        SetMeet.MeetAll([.. claims.Select(claim => claim[layer]!)]) is { } met && SetMeet.IsEmpty(met);

    private static string Unit(ComparedClaim claim) => claim.Exact is QuantitySet quantities ? quantities.Unit : "";
}
