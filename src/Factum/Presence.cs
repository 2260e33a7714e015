namespace Factum;

/// <summary>What the claims of a fact say about whether there is a value.</summary>
public enum Presence
{
    /// <summary>No claim.</summary>
    Absent,

    /// <summary>At least one claim states a value.</summary>
    Stated,

    /// <summary>There is a value, and nobody says which.</summary>
    Unknown,

    /// <summary>It is known that there is no value.</summary>
    KnownNone,
}
