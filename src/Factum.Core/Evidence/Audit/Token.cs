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

    /// <summary>One of the two forms of verbs that end in -ed or -ing, by its letters alone.</summary>
    public bool EndsInEd;
    public bool EndsInIng;

    /// <summary>The clause that it stands in.</summary>
    public int Clause;

    public readonly bool Is(WordTraits any) => (Traits & any) != 0;
}
