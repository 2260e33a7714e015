namespace Factum;

/// <summary>What stands around a quote, or in its cuts, that changes what it says.</summary>
public enum AuditOutcome
{
    /// <summary>Not looked at: the quote was not found, or its document was not at hand.</summary>
    NotAudited,

    /// <summary>Nothing that the claim does not carry.</summary>
    Clean,

    /// <summary>Somebody else is quoted or named as the one who says it.</summary>
    AttributionLost,

    /// <summary>A word that makes it less than certain.</summary>
    HedgeLost,

    /// <summary>A condition under which it holds.</summary>
    ConditionLost,

    /// <summary>A word that denies it.</summary>
    NegationLost,
}
