namespace Factum.Syntax;

/// <summary>What a token is. Keywords are contextual, so they are <see cref="Name"/>s.</summary>
internal enum TokenKind : byte
{
    /// <summary>A token that the grammar asks for and the text lacks; its span is empty.</summary>
    Missing,
    EndOfFile,

    /// <summary>Kebab-case: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>, keywords included.</summary>
    Name,

    /// <summary>A word that is no name: a currency code, a rule id, anything with capitals.</summary>
    Word,
    String,
    Url,

    /// <summary>A scalar that begins with a digit, a sign or a point; the property's type reads it.</summary>
    Figure,
    At,
    Colon,
    Comma,
    Pipe,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Dot,

    /// <summary><c>/// …</c>, to the end of its line.</summary>
    Documentation,

    /// <summary>Characters that begin no token.</summary>
    Bad,
}
