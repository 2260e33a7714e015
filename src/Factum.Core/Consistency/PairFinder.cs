using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>
/// Finds pairs of claims that disagree. Up to <see cref="FullLimit"/> different claims, each is compared with each, and objections are
/// counted; beyond, one objection to each claim is enough, and those that were found last are tried first: where many
/// claims conflict, a few of them conflict with nearly all.
/// </summary>
internal sealed class PairFinder(ConflictKind kind, Func<ComparedClaim, ComparedClaim, bool> disagree, ComparisonBudget budget)
{
    private const int FullLimit = 128;
    private const int Remembered = 8;

    public IEnumerable<Conflict> Find(ImmutableArray<ClaimGroup> groups) =>
        groups.Length < 2 ? []
        : groups.Length <= FullLimit ? FindAll(groups)
        : Partition.Of(groups).SelectMany(FindOneEach).GroupBy(conflict => conflict.Claim).Select(ofClaim => ofClaim.First());

    private IEnumerable<Conflict> FindAll(ImmutableArray<ClaimGroup> groups)
    {
        foreach (ClaimGroup group in groups)
        {
            List<Objection> objections = [];
            foreach (ClaimGroup other in groups)
            {
                if (Test(group, other) is { } objection)
                    objections.Add(objection);
            }

            foreach (Conflict conflict in new ObjectionList(kind, group, objections, isComplete: budget.IsLeft).Describe())
                yield return conflict;
        }
    }

    private IEnumerable<Conflict> FindOneEach(ImmutableArray<ClaimGroup> groups)
    {
        LinkedList<ClaimGroup> recent = [];
        // Complements never exclude each other: they need only be held against what is not one.
        ImmutableArray<ClaimGroup> stating = [.. groups.Where(group => !IsComplement(group))];
        foreach (ClaimGroup group in groups)
        {
            if (FindOne(group, recent.Concat(IsComplement(group) ? stating : groups)) is not { } found)
                continue;
            Remember(recent, found.Group);
            foreach (Conflict conflict in new ObjectionList(kind, group, [found], isComplete: false).Describe())
                yield return conflict;
        }
    }

    private Objection? FindOne(ClaimGroup group, IEnumerable<ClaimGroup> others)
    {
        foreach (ClaimGroup other in others)
        {
            if (Test(group, other) is { } objection)
                return objection;
            if (!budget.IsLeft)
                return null;
        }

        return null;
    }

    private static bool IsComplement(ClaimGroup group) => group.First.Rounded is SymbolSet { IsComplement: true };

    private static void Remember(LinkedList<ClaimGroup> recent, ClaimGroup found)
    {
        recent.Remove(found);
        recent.AddFirst(found);
        if (recent.Count > Remembered)
            recent.RemoveLast();
    }

    private Objection? Test(ClaimGroup group, ClaimGroup other)
    {
        if (ReferenceEquals(group, other) || !budget.Spend() || !disagree(group.First, other.First))
            return null;
        Comparability comparability = Situation.Compare(group.Situation, other.Situation);
        return comparability == Comparability.Never ? null : new Objection(other, comparability);
    }
}

/// <summary>A group of claims that is against another, and whether that hangs on dates.</summary>
internal sealed record Objection(ClaimGroup Group, Comparability Comparability);
