using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Factum.Syntax;

/// <summary>All tokens of a text, the end of the file last.</summary>
internal static class TokenList
{
    public static ImmutableArray<Token> Read(ReadOnlySpan<char> text)
    {
        // About one token in eight characters, so that most files need no second array but the last, exact one.
        Token[] tokens = new Token[text.Length / 8 + 16];
        int count = 0;
        Lexer lexer = new(text);
        while (true)
        {
            Token token = lexer.Next();
            if (count == tokens.Length)
                Array.Resize(ref tokens, count * 2);
            tokens[count++] = token;
            if (token.Kind == TokenKind.EndOfFile)
                break;
        }

        Array.Resize(ref tokens, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }
}
