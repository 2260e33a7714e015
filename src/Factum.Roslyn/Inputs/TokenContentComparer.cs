using System.Collections.Immutable;
using Factum.Syntax;

namespace Factum.Roslyn.Inputs;

/// <summary>Files are the same to the generator where their tokens are: trivia and positions reach no generated text.</summary>
internal sealed class TokenContentComparer : IEqualityComparer<FileSyntax>
{
    public static TokenContentComparer Instance { get; } = new();

    public bool Equals(FileSyntax? one, FileSyntax? other)
    {
        if (ReferenceEquals(one, other))
            return true;
        if (one is null || other is null || one.File.Path != other.File.Path || one.File.Problem != other.File.Problem || one.Tokens.Length != other.Tokens.Length)
            return false;
        ReadOnlySpan<char> text = one.File.Text.Span, otherText = other.File.Text.Span;
        ImmutableArray<Token> tokens = one.Tokens, otherTokens = other.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i], otherToken = otherTokens[i];
            if (token.Kind != otherToken.Kind || !text.Slice(token.Start, token.Length).SequenceEqual(otherText.Slice(otherToken.Start, otherToken.Length)))
                return false;
        }

        return true;
    }

    public int GetHashCode(FileSyntax file) => StringComparer.Ordinal.GetHashCode(file.File.Path) * 31 + file.Tokens.Length;
}
