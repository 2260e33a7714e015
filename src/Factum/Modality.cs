namespace Factum;

/// <summary>In which voice a source states a claim.</summary>
public enum Modality
{
    /// <summary>In the source's own voice.</summary>
    Asserted,

    /// <summary>Told by somebody else, whom the source quotes or names.</summary>
    Reported,

    /// <summary>Alleged by somebody.</summary>
    Alleged,

    /// <summary>Somebody denies it. (A source that itself says no states a <c>not</c> value.)</summary>
    Denied,

    /// <summary>Expected to become true.</summary>
    Expected,

    /// <summary>Said to be possible.</summary>
    Possible,

    /// <summary>Somebody's opinion.</summary>
    Opinion,

    /// <summary>Asked, not stated.</summary>
    Question,
}
