namespace Factum.Evidence.Audit;

/// <summary>How a clause hangs on its parent.</summary>
internal enum ClauseLink : byte
{
    /// <summary>The first of its sentence, or parted from the one before by a semicolon.</summary>
    Main,

    /// <summary>Joined by and, or by a comma.</summary>
    Joined,

    /// <summary>Set against what was said before: but, whereas.</summary>
    Contrast,

    /// <summary>What somebody says, thinks or denies: that …</summary>
    Complement,
    Relative,

    /// <summary>Because, although, when.</summary>
    Subordinate,

    /// <summary>In parentheses or between dashes.</summary>
    Inserted,

    /// <summary>Behind a comma and with a form in -ing.</summary>
    Participle,
}

/// <summary>A clause of a sentence. Its tokens need not be neighbours: others may be put into it.</summary>
internal readonly record struct Clause(int Parent, ClauseLink Link, int First)
{
    /// <summary>True where a comma ends it.</summary>
    public bool EndsAtComma => Link is ClauseLink.Relative or ClauseLink.Subordinate or ClauseLink.Participle;
}
