namespace Factum.Evidence.Audit;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind : byte
{
    Word,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Open,
    Close,
    Quote,
    Question,
    Other,
}

/// <summary>A word or a mark of a sentence. Places are of the folded text.</summary>
internal struct Token
{
    public TokenKind Kind;
    public int Start;
    public int End;

    /// <summary>Its number in the vocabulary of the language.</summary>
    public int Word;
    public WordTraits Traits;
    public bool IsCapital;
    public bool IsFigure;

    /// <summary>A form of a verb in -ed or -ing, an adverb in -ly: by its letters alone.</summary>
    public bool EndsInEd;
    public bool EndsInIng;
    public bool EndsInLy;

    /// <summary>A word of more than three letters in -s, but not -ss: perhaps a verb.</summary>
    public bool EndsInS;

    /// <summary>The s of Byron's, and not that of he's.</summary>
    public bool IsPossessive;

    /// <summary>The clause that it stands in.</summary>
    public int Clause;

    public readonly bool Is(WordTraits any) => (Traits & any) != 0;
}
