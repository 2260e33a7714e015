namespace Factum;

/// <summary>Whether the quotes of a citation state a part of a claim.</summary>
public enum Support
{
    /// <summary>They state it, or something from which it follows.</summary>
    Stated,

    /// <summary>They state something else in its place.</summary>
    StatedOtherwise,

    /// <summary>They say nothing of the kind.</summary>
    NotStated,

    /// <summary>Only a reader can tell.</summary>
    Undecidable,

    /// <summary>The author of the claim inferred it, and says why.</summary>
    Inferred,
}
