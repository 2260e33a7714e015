namespace Factum;

/// <summary>How the editors of a project rank a claim among the others on the same fact.</summary>
public enum Rank
{
    /// <summary>Neither preferred nor deprecated.</summary>
    Normal,

    /// <summary>Decides the value where claims differ.</summary>
    Preferred,

    /// <summary>Kept for the record; decides nothing.</summary>
    Deprecated,
}
