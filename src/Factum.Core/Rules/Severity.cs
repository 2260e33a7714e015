namespace Factum.Rules;

/// <summary>How bad a diagnostic is. One step down is one value less.</summary>
internal enum Severity
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Shown in editors as a suggestion only.</summary>
    Hint,

    /// <summary>Worth knowing: agreement within rounding, an acknowledged dispute.</summary>
    Info,

    /// <summary>Ought to be mended: an uncited claim, an open contradiction, an unchecked citation.</summary>
    Warning,

    /// <summary>Wrong: syntax, names, types, a quote that is not in its document.</summary>
    Error,
}
