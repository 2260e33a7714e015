namespace Factum;

/// <summary>How a citation was checked.</summary>
public enum Verification
{
    /// <summary>Not checked: the document is not at hand, or the citation has no quote.</summary>
    Unchecked,

    /// <summary>Checked against the document, and it failed.</summary>
    Failed,

    /// <summary>Verified earlier, against the lock; the document is not at hand.</summary>
    VerifiedByLock,

    /// <summary>Verified against the text of the document.</summary>
    VerifiedByText,
}
