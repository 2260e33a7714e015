using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>
/// Compares the claims of an open list: a property with <c>many</c> values, or of free text. Values stand beside each other; only an
/// exclusion (<c>not</c>, <c>@denied</c>), <c>none</c> or a closed list (<c>only</c>) is against them.
/// </summary>
internal sealed class ListComparison(ComparisonBudget budget)
{
    public IEnumerable<Conflict> Excluded(ImmutableArray<ComparedClaim> claims)
    {
        if (!claims.Any(claim => claim.IsExclusion || claim.Presence == Presence.KnownNone))
            return [];
        return [.. AgainstNone(claims), .. SymbolsExcluded(claims), .. QuantitiesExcluded(claims)];
    }

    private IEnumerable<Conflict> AgainstNone(ImmutableArray<ComparedClaim> claims)
    {
        if (!claims.Any(claim => claim.Presence == Presence.KnownNone))
            return [];
        return Opposed(claims.Where(claim => claim.SaysThereIsOne), claims.Where(claim => claim.Presence == Presence.KnownNone));
    }

    /// <summary>Symbol by symbol: those who say it against those who exclude it.</summary>
    private IEnumerable<Conflict> SymbolsExcluded(ImmutableArray<ComparedClaim> claims)
    {
        Dictionary<string, List<ComparedClaim>> excluding = new(StringComparer.Ordinal);
        foreach (ComparedClaim claim in claims.Where(claim => claim.IsExclusion))
        {
            // "not a or not b" excludes neither.
            if (claim.Exact is SymbolSet { IsComplement: true, Items.Length: 1 } excluded)
                Add(excluding, excluded.Items[0], claim);
        }

        Dictionary<string, List<ComparedClaim>> saying = new(StringComparer.Ordinal);
        List<Conflict> conflicts = [];
        foreach (ComparedClaim claim in claims)
        {
            if (claim.Exact is not SymbolSet { IsComplement: false } said || !said.Items.All(excluding.ContainsKey))
                continue;
            if (said.Items.Length == 1)
                Add(saying, said.Items[0], claim);
            else if (said.Items.Length > 1 && TogetherExcluded(claim, said, excluding) is { } minimal)
                conflicts.AddRange(TogetherConflict.Of(ConflictKind.Excluded, minimal));
        }

        foreach (KeyValuePair<string, List<ComparedClaim>> symbol in saying.OrderBy(symbol => symbol.Key, StringComparer.Ordinal))
            conflicts.AddRange(Opposed(symbol.Value, excluding[symbol.Key]));
        return conflicts;
    }

    /// <summary><c>a or b</c> where each of both is excluded by a claim that is comparable with it and with the others.</summary>
    private static IReadOnlyList<ComparedClaim>? TogetherExcluded(ComparedClaim claim, SymbolSet said, Dictionary<string, List<ComparedClaim>> excluding)
    {
        List<ComparedClaim> taken = [claim];
        foreach (string item in said.Items)
        {
            if (excluding[item].Find(other => taken.TrueForAll(member => AreComparable(member, other))) is not { } found)
                return null;
            taken.Add(found);
        }

        return taken;
    }

    private IEnumerable<Conflict> QuantitiesExcluded(ImmutableArray<ComparedClaim> claims)
    {
        List<ComparedClaim> quantities = [.. claims.Where(claim => claim.Exact is QuantitySet)];
        return quantities.Count < 2
            ? []
            : new PairFinder(
                ConflictKind.Excluded,
                (a, b) => a.IsExclusion != b.IsExclusion && SetMeet.AreCommensurable(a.Exact!, b.Exact!) && SingleComparison.AreContradictory(a, b),
                budget).Find(ClaimGroup.Of(quantities));
    }

    private IEnumerable<Conflict> Opposed(IEnumerable<ComparedClaim> some, IEnumerable<ComparedClaim> others)
    {
        HashSet<ComparedClaim> first = [.. some];
        return new PairFinder(ConflictKind.Excluded, (a, b) => first.Contains(a) != first.Contains(b), budget).Find(ClaimGroup.Of(first.Concat(others)));
    }

    private static bool AreComparable(ComparedClaim a, ComparedClaim b) => Situation.Compare(a.Situation, b.Situation) != Comparability.Never;

    private static void Add(Dictionary<string, List<ComparedClaim>> index, string key, ComparedClaim claim)
    {
        if (!index.TryGetValue(key, out List<ComparedClaim>? list))
            index.Add(key, list = []);
        list.Add(claim);
    }
}
