using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>A word or a mark of a sentence.</summary>
internal struct SentenceToken
{
    /// <summary>Places of the folded text.</summary>
    public int Start, End;
    public TokenShape Shape;
    public WordTags Tags;

    /// <summary>Its first letter is a capital.</summary>
    public bool IsCapital;

    /// <summary>It ends like a verb (<c>-ed</c>), or like a verb or a plural (<c>-s</c>).</summary>
    public bool EndsInEd, EndsInS;

    /// <summary>Nothing stands between it and the token before.</summary>
    public bool IsJoined;

    /// <summary>The number of the mention that it belongs to; -1 for none.</summary>
    public int Mention;

    public readonly bool IsWord => Shape is TokenShape.Word;

    public readonly bool Is(WordTags any) => (Tags & any) != 0;
}

internal enum TokenShape : byte
{
    Word,
    Number,
    Comma,

    /// <summary>A semicolon or a colon.</summary>
    Semicolon,
    Dash,

    /// <summary>A hyphen inside a word.</summary>
    Hyphen,
    Open,
    Close,
    Quote,
    Stop,

    /// <summary>The <c>'s</c> or the apostrophe of a possessive.</summary>
    Possessive,
    Other,
}
