using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Words;
using Factum.Kinds;

namespace Factum.Consistency;

/// <summary>Holds the values of a <c>many</c> property against the lists that claims close with <c>only</c>.</summary>
internal sealed class ClosedLists(PropertyDeclaration property, ComparisonBudget budget)
{
    public IEnumerable<Conflict> Outside(ImmutableArray<ComparedClaim> claims)
    {
        List<ClosedList> lists =
        [
            .. claims.Where(claim => claim.Claim.IsOnly && claim.SaysThereIsOne)
                .GroupBy(claim => (claim.Claim.Site.File, claim.Claim.Member))
                .Select(member => new ClosedList([.. member], property.Type.Scalar == ScalarType.Text)),
        ];
        if (lists.Count == 0)
            return [];
        ImmutableArray<ClaimGroup> groups = ClaimGroup.Of(claims.Where(claim => claim.SaysThereIsOne && claim.Exact is not null));
        return [.. groups.SelectMany(group => Outside(group, lists)), .. lists.SelectMany(list => Broken(list, groups))];
    }

    /// <summary>A value against the lists that leave it out.</summary>
    private IEnumerable<Conflict> Outside(ClaimGroup group, List<ClosedList> lists)
    {
        List<Objection> objections = [];
        foreach (ClosedList list in lists)
        {
            if (Test(group, list) is var comparability and not Comparability.Never)
                objections.Add(new Objection(list.Group, comparability));
        }

        return new ObjectionList(ConflictKind.OutsideOnly, group, objections, budget.IsLeft).Describe();
    }

    /// <summary>A list against the values that it leaves out: reported at its first value.</summary>
    private IEnumerable<Conflict> Broken(ClosedList list, ImmutableArray<ClaimGroup> groups)
    {
        List<Objection> objections = [];
        foreach (ClaimGroup group in groups)
        {
            if (Test(group, list) is var comparability and not Comparability.Never)
                objections.Add(new Objection(group, comparability));
        }

        return new ObjectionList(ConflictKind.OutsideOnly, list.Group, objections, budget.IsLeft).Describe();
    }

    private Comparability Test(ClaimGroup group, ClosedList list) =>
        budget.Spend() && !list.MayContain(group.First) ? Situation.Compare(group.Situation, list.Group.Situation) : Comparability.Never;

    /// <summary>The values of one member that begins with <c>only</c>.</summary>
    private sealed class ClosedList
    {
        private readonly ImmutableArray<ComparedClaim> members;
        private readonly HashSet<string> items;
        private readonly WordIndex? words;

        public ClosedList(ImmutableArray<ComparedClaim> members, bool isText)
        {
            this.members = members;
            Group = new ClaimGroup([members[0]], rank: 0);
            items = new HashSet<string>(members.SelectMany(Items), StringComparer.Ordinal);
            words = isText ? new WordIndex(items) : null;
        }

        /// <summary>Stands for the member: its first value.</summary>
        public ClaimGroup Group { get; }

        public bool MayContain(ComparedClaim claim) => claim.Exact is QuantitySet
            ? members.Any(member => !SingleComparison.AreContradictory(member, claim))
            : Items(claim).Any(MayContain);

        /// <summary>A text that says more or less than one of the list may mean the same.</summary>
        private bool MayContain(string item) => items.Contains(item)
            || (words is not null && (words.FindMorePrecise(item).Any() || words.HasLessPrecise(item)));

        private static IEnumerable<string> Items(ComparedClaim claim) => claim.Exact is SymbolSet { IsComplement: false } set ? set.Items : [];
    }
}
