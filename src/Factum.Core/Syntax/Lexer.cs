namespace Factum.Syntax;

/// <summary>Text to tokens, one at a time, without allocating. Newlines are trivia; a token says whether it starts a line.</summary>
internal ref partial struct Lexer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private TokenFlags line = TokenFlags.StartsLine;

    public Token Next()
    {
        ReadOnlySpan<char> span = text;
        while ((uint)position < (uint)span.Length)
        {
            char c = span[position];
            if (c == ' ')
            {
                position++;
                continue;
            }

            CharacterClass @class = CharacterTable.ClassOf(c);
            if ((@class & CharacterClass.Space) != 0)
            {
                position++;
            }
            else if ((@class & CharacterClass.LineEnd) != 0)
            {
                position++;
                line = TokenFlags.StartsLine;
            }
            else if (c == '/' && IsAt(position + 1, '/'))
            {
                if (line != 0 && IsAt(position + 2, '/') && !IsAt(position + 3, '/'))
                    return Finish(TokenKind.Documentation, position, WithoutTrailingSpace(position, LineEnd(position)));
                position = LineEnd(position);
            }
            else
            {
                return ReadToken(c, @class);
            }
        }

        return Finish(TokenKind.EndOfFile, span.Length, span.Length);
    }

    private Token ReadToken(char c, CharacterClass @class)
    {
        int start = position;
        if ((@class & (CharacterClass.Lower | CharacterClass.OtherLetter)) != 0)
            return ReadWord(start);
        if (c == '"')
            return ReadString(start);
        if ((@class & CharacterClass.Digit) != 0 || (c is '-' or '+' or '.' && BeginsFigure(start)))
            return ReadFigure(start);
        if ((@class & (CharacterClass.Punctuation | CharacterClass.Hyphen)) != 0)
            return ReadPunctuation(c, start);

        int end = start + 1;
        while (end < text.Length && (CharacterTable.ClassOf(text[end]) & ~CharacterClass.FigureMark) == 0)
            end++;
        return Finish(TokenKind.Bad, start, end);
    }

    /// <summary>A name if it is kebab-case, else a word.</summary>
    private Token ReadWord(int start)
    {
        ReadOnlySpan<char> span = text;
        CharacterClass seen = 0;
        CharacterClass last = 0;
        bool isDoubled = false;
        int end = start;
        for (; (uint)end < (uint)span.Length; end++)
        {
            CharacterClass @class = CharacterTable.ClassOf(span[end]);
            if ((@class & CharacterClass.Word) == 0)
                break;
            isDoubled |= (last & @class & CharacterClass.Hyphen) != 0;
            seen |= @class;
            last = @class;
        }

        bool isName = (seen & CharacterClass.OtherLetter) == 0 && !isDoubled && last != CharacterClass.Hyphen;
        return Finish(isName ? TokenKind.Name : TokenKind.Word, start, end);
    }

    private Token ReadPunctuation(char c, int start) => c switch
    {
        '<' when IsAt(start + 1, '=') => Finish(TokenKind.LessOrEqual, start, start + 2),
        '<' => ReadLessOrUrl(start),
        '>' when IsAt(start + 1, '=') => Finish(TokenKind.GreaterOrEqual, start, start + 2),
        '>' => Finish(TokenKind.Greater, start, start + 1),
        '!' when IsAt(start + 1, '=') => Finish(TokenKind.NotEqual, start, start + 2),
        '!' => Finish(TokenKind.Bad, start, start + 1),
        _ => Finish(CharacterTable.Punctuation[c], start, start + 1),
    };

    private readonly bool IsAt(int offset, char c) => (uint)offset < (uint)text.Length && text[offset] == c;

    private readonly int LineEnd(int from)
    {
        int length = text.Slice(from).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    private readonly int WithoutTrailingSpace(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    private Token Finish(TokenKind kind, int start, int end) => Finish(kind, start, end, TokenFlags.None);

    private Token Finish(TokenKind kind, int start, int end, TokenFlags flags)
    {
        Token token = new(kind, start, end - start) { Flags = flags | line };
        position = end;
        line = TokenFlags.None;
        return token;
    }
}
