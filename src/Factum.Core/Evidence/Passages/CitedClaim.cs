using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>One claim with one of its citations, every quote of which was found: what steps 2 and 3 look at.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Passages">One for each quote, in order.</param>
internal sealed record CitedClaim(BoundClaim Claim, BoundCitation Citation, ImmutableArray<QuotedPassage> Passages)
{
    /// <summary>Where the passages state the claim's value (figures, words of a text, names), as far as known; places of the folded text.</summary>
    public ImmutableArray<TextSpan> ValuePlaces { get; init; } = [];

    /// <summary>Where the words of a value that is a text stand: on either side of the name that they belong to.</summary>
    public ImmutableArray<TextSpan> WordPlaces { get; init; } = [];

    /// <summary>The author says how the value follows from quotes that do not state it. Of quotes against the claim nothing is inferred.</summary>
    public bool IsInferred => Claim.Inferred is not null && Citation.Stance == Stance.Supports;

    /// <summary>False where the document is not at hand and the quotes stand alone, without the sentences around them.</summary>
    public bool HasContext { get; init; } = true;
}
