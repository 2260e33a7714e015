namespace Factum.Consistency;

/// <summary>Claims that only together exclude each other, reported at each of them.</summary>
internal static class TogetherConflict
{
    public static IEnumerable<Conflict> Of(ConflictKind kind, IReadOnlyList<ComparedClaim> minimal) =>
        minimal.Select(claim => new Conflict(
            kind,
            claim,
            [.. minimal.Where(other => other != claim)],
            minimal.Count - 1,
            IsCountExact: true,
            IsTogether: true,
            minimal.Any(member => member.Situation.IsUndated) ? Comparability.UnlessDatesDiffer : Comparability.Always,
            minimal.All(member => member.IsFirm),
            minimal.Any(member => member.Claim.Disputed is not null)));
}
