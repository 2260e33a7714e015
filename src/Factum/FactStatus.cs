namespace Factum;

/// <summary>How far a fact can be relied on, worst first. A fact without claims (see <see cref="Presence.Absent"/>) is <see cref="Unsourced"/>.</summary>
public enum FactStatus
{
    /// <summary>Claims contradict each other, and nobody has acknowledged it.</summary>
    Disputed,

    /// <summary>Claims contradict each other, acknowledged by <c>@disputed</c>.</summary>
    Acknowledged,

    /// <summary>Evidence failed: a quote is not in its document, or does not state the value.</summary>
    Refuted,

    /// <summary>No claim has a citation.</summary>
    Unsourced,

    /// <summary>No citation could be checked: documents are not at hand.</summary>
    Unverified,

    /// <summary>Only expected, alleged or otherwise modal claims.</summary>
    Tentative,

    /// <summary>Claims agree as rounded, not as written.</summary>
    AgreesWithinRounding,

    /// <summary>Claims agree and citations hold.</summary>
    Settled,
}
