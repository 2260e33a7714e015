namespace Factum.Evidence.Entailment;

/// <summary>How a claimed quantity stands to one that a quote states; the better comes first.</summary>
internal enum Agreement : byte
{
    /// <summary>The claim follows.</summary>
    Follows,

    /// <summary>It follows if the sign means the commonest of its currencies.</summary>
    FollowsByGuess,

    /// <summary>It follows, but allows more than the quote by another figure.</summary>
    Wider,

    /// <summary>Only a reader can tell.</summary>
    Undecidable,

    /// <summary>The figure is the claim's, and the quote has only a part of it.</summary>
    CutShort,

    /// <summary>The figure is the same; the quote bounds it otherwise.</summary>
    OtherBound,

    /// <summary>The figure is the same, its currency another.</summary>
    OtherCurrency,

    /// <summary>The digits are the same, and stand for another magnitude.</summary>
    OtherMagnitude,

    /// <summary>The same figure with the other sign.</summary>
    OtherSign,

    /// <summary>The quote is less precise: a year for a day.</summary>
    LessPrecise,

    OtherFigure,
}
