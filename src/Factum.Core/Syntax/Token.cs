using Factum.Text;

namespace Factum.Syntax;

/// <summary>A token and where it stands. What lies between two tokens is trivia: white space, newlines and comments.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public TokenFlags Flags { get; init; }

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsMissing => Kind is TokenKind.Missing;

    /// <summary>True where it is the first token of its line.</summary>
    public bool StartsLine => (Flags & TokenFlags.StartsLine) != 0;

    public static Token MissingAt(int offset) => new(TokenKind.Missing, offset, 0);
}

/// <summary>What the lexer saw on its way through a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,
    StartsLine = 1,

    /// <summary>A string with a backslash in it.</summary>
    HasEscape = 2,

    /// <summary>A string or a URL that its line's end cut off.</summary>
    IsUnterminated = 4,

    /// <summary>A string with a control character or half a surrogate pair in it, or with an unknown escape.</summary>
    HasBadCharacter = 8,
}
