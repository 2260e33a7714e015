using System.Collections.Immutable;

namespace Factum.Consistency;

/// <summary>What stands between claims that do not simply agree.</summary>
internal enum ConflictKind : byte
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>They agree only as rounded.</summary>
    Rounding,

    /// <summary>One of an open list says what the other excludes.</summary>
    Excluded,

    /// <summary>One is left out of the list that the other closes.</summary>
    OutsideOnly,
}

/// <summary>One claim's part in a disagreement: what is reported at it.</summary>
/// <param name="Kind">In what way they disagree.</param>
/// <param name="Claim">The claim at which it is reported.</param>
/// <param name="Others">
/// The claims against it, nearest first: each alone (then there may be more than are listed), or all together (<paramref name="IsTogether"/>).
/// </param>
/// <param name="Count">How many claims are against it.</param>
/// <param name="IsCountExact">False where there may be more: among very many claims one is enough.</param>
/// <param name="IsTogether">Only together do the others exclude it.</param>
/// <param name="Comparability">Whether it hangs on dates that are not known.</param>
/// <param name="IsFirm">All claims concerned are asserted or reported.</param>
/// <param name="IsAcknowledged">One of the claims concerned says <c>@disputed</c>.</param>
internal sealed record Conflict(
    ConflictKind Kind,
    ComparedClaim Claim,
    ImmutableArray<ComparedClaim> Others,
    int Count,
    bool IsCountExact,
    bool IsTogether,
    Comparability Comparability,
    bool IsFirm,
    bool IsAcknowledged);
