using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>Where a quote stands in a folded text, and what its cuts leave out.</summary>
internal sealed record QuoteMatch(int Start, int End, ImmutableArray<TextSpan> Cuts);

/// <summary>What became of the search for a quote.</summary>
internal enum LocateOutcome : byte
{
    Found,

    /// <summary>Nowhere, in no case.</summary>
    NotFound,

    /// <summary>Only with other capitals.</summary>
    OtherCase,

    /// <summary>Only as part of a longer word or figure: <c>14</c> in <c>14,000</c>.</summary>
    InsideLonger,

    /// <summary>Only outside the lines of the locator.</summary>
    OutsideLocator,

    /// <summary>All pieces are there in order, but farther apart than a paragraph and the next.</summary>
    CutTooLong,

    /// <summary>All pieces are there, in another order.</summary>
    CutOutOfOrder,

    /// <summary>Nothing is left to look for.</summary>
    Empty,

    /// <summary>More cuts, or more ways to place them, than a quote can have.</summary>
    TooIntricate,
}

/// <summary>The result of a search.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Pattern">How the quote was read: with its brackets as text, or as insertions.</param>
/// <param name="Matches">Where it is: all of them up to a thousand. For <see cref="LocateOutcome.OutsideLocator"/>, <see cref="LocateOutcome.OtherCase"/> and <see cref="LocateOutcome.InsideLonger"/> where it would be.</param>
internal sealed record Location(LocateOutcome Outcome, QuotePattern Pattern, ImmutableArray<QuoteMatch> Matches)
{
    public bool IsFound => Outcome == LocateOutcome.Found;

    /// <summary>The piece that is not there, or too far away, or out of order; 0 where there is one piece.</summary>
    public int FailedPiece { get; init; }
}
