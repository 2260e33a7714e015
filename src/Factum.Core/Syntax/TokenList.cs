using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Factum.Syntax;

/// <summary>All tokens of a text, the end of the file last.</summary>
internal static class TokenList
{
    public static ImmutableArray<Token> Read(ReadOnlySpan<char> text)
    {
        // About one token in eight characters, so that most files need no second array but the last, exact one.
        Token[] tokens = ArrayPool<Token>.Shared.Rent(text.Length / 8 + 16);
        int count = 0;
        Lexer lexer = new(text);
        while (true)
        {
            Token token = lexer.Next();
            if (count == tokens.Length)
                tokens = Grow(tokens);
            tokens[count++] = token;
            if (token.Kind == TokenKind.EndOfFile)
                break;
        }

        Token[] exact = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return ImmutableCollectionsMarshal.AsImmutableArray(exact);
    }

    private static Token[] Grow(Token[] tokens)
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return larger;
    }
}
