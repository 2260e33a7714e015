using Factum.Binding;

namespace Factum.Consistency;

/// <summary>The objections to one group of claims, turned into what is reported at each of its claims: the strongest first, then the nearest.</summary>
internal sealed class ObjectionList(ConflictKind kind, ClaimGroup group, IReadOnlyList<Objection> objections, bool isComplete)
{
    private const int Listed = 8;

    public IEnumerable<Conflict> Describe()
    {
        if (objections.Count == 0)
            return [];
        // What is acknowledged is not repeated where something else is open.
        List<Objection> open = [.. objections.Where(objection => !IsAcknowledged(objection))];
        bool isAcknowledged = open.Count == 0;
        List<Objection> ordered =
        [
            .. (isAcknowledged ? objections : open)
                .OrderByDescending(Strength)
                .ThenBy(objection => Distance(group.First.Rounded, objection.Group.First.Rounded))
                .ThenBy(objection => objection.Group.First.Index),
        ];
        return group.Claims.Select(claim => new Conflict(
            kind,
            claim,
            [.. ordered.Take(Listed).Select(objection => objection.Group.First)],
            ordered.Sum(objection => objection.Group.Claims.Length),
            isComplete,
            IsTogether: false,
            ordered[0].Comparability,
            IsFirm(ordered[0]),
            isAcknowledged));
    }

    private bool IsAcknowledged(Objection objection) => group.First.Claim.Disputed is not null || objection.Group.First.Claim.Disputed is not null;

    private bool IsFirm(Objection objection) => group.First.IsFirm && objection.Group.First.IsFirm;

    private int Strength(Objection objection) => (objection.Comparability == Comparability.Always ? 1 : 0) + (IsFirm(objection) ? 1 : 0);

    /// <summary>How far apart two quantities lie; 0 for all else. Only an order: doubles do.</summary>
    private static double Distance(ValueSet? a, ValueSet? b)
    {
        if (a is not QuantitySet { Intervals: { IsEmpty: false } x } || b is not QuantitySet { Intervals: { IsEmpty: false } y })
            return 0;
        double up = (double?)y.Low - (double?)x.High ?? 0;
        double down = (double?)x.Low - (double?)y.High ?? 0;
        return Math.Max(0, Math.Max(up, down));
    }
}
