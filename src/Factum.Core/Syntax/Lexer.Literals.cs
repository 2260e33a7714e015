#if NET
using System.Buffers;
#endif

namespace Factum.Syntax;

internal ref partial struct Lexer
{
#if NET
    private static readonly SearchValues<char> stops = SearchValues.Create("\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\n\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");
#endif

    /// <summary>A string ends at its closing quotation mark, and at the latest at the end of its line.</summary>
    private Token ReadString(int start)
    {
        TokenFlags flags = TokenFlags.None;
        int end = start + 1;
        while (true)
        {
            end = NextStop(end);
            char stop = end < text.Length ? text[end] : '\n';
            if (stop == '"')
                return Finish(TokenKind.String, start, end + 1, flags | CheckSurrogates(start, end));
            if (stop is '\n' or '\r')
                return Finish(TokenKind.String, start, end, flags | TokenFlags.IsUnterminated);
            if (stop == '\\')
            {
                bool isKnown = IsAt(end + 1, '"') || IsAt(end + 1, '\\');
                flags |= isKnown ? TokenFlags.HasEscape : TokenFlags.HasEscape | TokenFlags.HasBadCharacter;
                end += isKnown ? 2 : 1;
            }
            else
            {
                flags |= TokenFlags.HasBadCharacter;
                end++;
            }
        }
    }

    private readonly int NextStop(int from)
    {
#if NET
        int length = text[from..].IndexOfAny(stops);
        return length < 0 ? text.Length : from + length;
#else
        int end = from;
        while (end < text.Length && text[end] is not ('"' or '\\' or (< ' ' and not '\t')))
            end++;
        return end;
#endif
    }

    /// <summary>Half a surrogate pair has no UTF-8, so it could not be emitted.</summary>
    private readonly TokenFlags CheckSurrogates(int start, int end)
    {
        ReadOnlySpan<char> content = text.Slice(start, end - start);
#if NET
        int first = content.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return TokenFlags.None;
#else
        int first = 0;
#endif
        for (int i = first; i < content.Length; i++)
        {
            if (char.IsHighSurrogate(content[i]) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]))
                i++;
            else if (char.IsSurrogate(content[i]))
                return TokenFlags.HasBadCharacter;
        }

        return TokenFlags.None;
    }

    private readonly bool BeginsFigure(int start) =>
        IsDigitAt(start + 1) || (text[start] != '.' && IsAt(start + 1, '.') && IsDigitAt(start + 2));

    private readonly bool IsDigitAt(int offset) => (uint)offset < (uint)text.Length && text[offset] is >= '0' and <= '9';

    /// <summary>Numbers and dates in one: <c>1_000</c>, <c>-5.5</c>, <c>12%</c>, <c>2025-XX~</c>. Letters are taken along, so that a message can show them.</summary>
    private Token ReadFigure(int start)
    {
        const CharacterClass inside = CharacterClass.Digit | CharacterClass.Lower | CharacterClass.OtherLetter | CharacterClass.FigureMark;
        ReadOnlySpan<char> span = text;
        int end = start + 1;
        for (; (uint)end < (uint)span.Length; end++)
        {
            char c = span[end];
            if ((CharacterTable.ClassOf(c) & inside) != 0)
                continue;
            bool joins = c switch
            {
                '.' or '/' => IsDigitAt(end + 1),
                '-' => end + 1 < span.Length && (CharacterTable.ClassOf(span[end + 1]) & inside) != 0,
                _ => false,
            };
            if (!joins)
                break;
        }

        return Finish(TokenKind.Figure, start, end);
    }

    /// <summary><c>&lt;</c> and a letter open a URL if <c>&gt;</c> follows before white space, or <c>://</c> shows what was meant.</summary>
    private Token ReadLessOrUrl(int start)
    {
        if (start + 1 >= text.Length || text[start + 1] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            return Finish(TokenKind.Less, start, start + 1);
        int end = start + 1;
        while (end < text.Length && text[end] is > ' ' and not ('<' or '>' or '"'))
            end++;
        if (IsAt(end, '>'))
            return Finish(TokenKind.Url, start, end + 1);
        return text.Slice(start, end - start).IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0
            ? Finish(TokenKind.Url, start, end, TokenFlags.IsUnterminated)
            : Finish(TokenKind.Less, start, start + 1);
    }
}
