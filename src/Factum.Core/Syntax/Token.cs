using Factum.Text;

namespace Factum.Syntax;

/// <summary>A token and where it stands. What lies between two tokens is trivia: white space, comments, and newlines that end nothing.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsMissing => Kind is TokenKind.Missing;
}
