namespace Factum;

/// <summary>Whether a citation speaks for its claim or against it.</summary>
public enum Stance
{
    /// <summary>The citation supports the claim.</summary>
    Supports,

    /// <summary>The citation is evidence against the claim (<c>[against …]</c>).</summary>
    Opposes,
}
