namespace Factum.Evidence.Reading;

/// <summary>What a token is.</summary>
internal enum ReadingTokenKind : byte
{
    /// <summary>Behind the last and before the first.</summary>
    None,

    /// <summary>Letters, with an apostrophe inside perhaps.</summary>
    Word,

    /// <summary>A number in digits, or a character that is a fraction.</summary>
    Figure,

    /// <summary>Digits that are no number: an address, a version, more digits than can be kept.</summary>
    Code,

    /// <summary>Any other character.</summary>
    Sign,
}

/// <summary>A word, a figure or a sign of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its offset.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">In small letters; the character of a sign; empty for figures.</param>
/// <param name="Number">Of a figure.</param>
internal readonly record struct ReadingToken(ReadingTokenKind Kind, int Start, int End, string Word, decimal Number)
{
    /// <summary>White space stands before it, or nothing.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>A word that begins with a capital.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>A word in capitals only.</summary>
    public bool IsCapitals { get; init; }

    /// <summary>Digits behind the point of a figure.</summary>
    public int Decimals { get; init; }

    /// <summary>Digits alone: no sign of grouping, no point, no exponent.</summary>
    public bool IsDigits { get; init; }

    /// <summary>One of the characters like <c>½</c>.</summary>
    public bool IsFraction { get; init; }

    public int Length => End - Start;

    public bool Is(string word) => Word == word;

    public bool IsFigure => Kind == ReadingTokenKind.Figure;

    public bool IsWord => Kind == ReadingTokenKind.Word;
}
