namespace Factum;

/// <summary>The answer to a comparison of values that may each be one of several: three-valued, because a value is a set.</summary>
public enum Truth
{
    /// <summary>No allowed value makes it true.</summary>
    Never,

    /// <summary>Some allowed values make it true, others do not.</summary>
    Possibly,

    /// <summary>Every allowed value makes it true.</summary>
    Definitely,
}
