using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>How many spaces two neighbours have between them where nothing else is said.</summary>
internal static class Spacing
{
    public static int Between(TokenKind left, TokenKind right)
    {
        if (left is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.At or TokenKind.Dot)
            return 0;
        return right is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Colon or TokenKind.Dot ? 0 : 1;
    }
}
