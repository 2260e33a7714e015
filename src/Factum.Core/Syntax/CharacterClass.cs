namespace Factum.Syntax;

/// <summary>What a character may be part of. ASCII by table; beyond it only letters matter, and they make a word that is no name.</summary>
[Flags]
internal enum CharacterClass : byte
{
    /// <summary>Begins no token.</summary>
    None = 0,
    Space = 1,
    LineEnd = 2,
    Lower = 4,

    /// <summary>A capital, an underscore, or a letter beyond ASCII.</summary>
    OtherLetter = 8,
    Digit = 16,
    Hyphen = 32,

    /// <summary><c>% ~ ?</c></summary>
    FigureMark = 64,

    /// <summary>A token by itself.</summary>
    Punctuation = 128,
    Word = Lower | OtherLetter | Digit | Hyphen,
}

/// <summary>The tables behind the lexer.</summary>
internal static class CharacterTable
{
    public static readonly CharacterClass[] Ascii = BuildClasses();

    public static readonly TokenKind[] Punctuation = BuildPunctuation();

    public static CharacterClass ClassOf(char c) =>
        c < 128 ? Ascii[c] : ClassBeyondAscii(c);

    /// <summary>A byte order mark is white space even inside a file: files get joined.</summary>
    private static CharacterClass ClassBeyondAscii(char c) =>
        c == '\uFEFF' ? CharacterClass.Space : IsLetterBeyondAscii(c) ? CharacterClass.OtherLetter : CharacterClass.None;

    /// <summary>Close enough for a good message: no name contains such a letter. Punctuation, symbols, surrogates and specials are none.</summary>
    private static bool IsLetterBeyondAscii(char c) =>
        c >= 'À' && c is not ('×' or '÷') && c is not (>= '\u2000' and <= '\u2BFF') && c is not (>= '\u3000' and <= '\u303F') && c is not (>= '\uD800' and <= '\uF8FF') && c < '\uFE00';

    private static CharacterClass[] BuildClasses()
    {
        CharacterClass[] classes = new CharacterClass[128];
        classes[' '] = classes['\t'] = CharacterClass.Space;
        classes['\n'] = classes['\r'] = CharacterClass.LineEnd;
        for (char c = 'a'; c <= 'z'; c++)
            classes[c] = CharacterClass.Lower;
        for (char c = 'A'; c <= 'Z'; c++)
            classes[c] = CharacterClass.OtherLetter;
        classes['_'] = CharacterClass.OtherLetter;
        for (char c = '0'; c <= '9'; c++)
            classes[c] = CharacterClass.Digit;
        classes['-'] = CharacterClass.Hyphen;
        classes['%'] = classes['~'] = classes['?'] = CharacterClass.FigureMark;
        foreach (char c in "\"<>!=@:,|{}[]()+*/.")
            classes[c] = CharacterClass.Punctuation;
        return classes;
    }

    private static TokenKind[] BuildPunctuation()
    {
        TokenKind[] kinds = new TokenKind[128];
        kinds['@'] = TokenKind.At;
        kinds[':'] = TokenKind.Colon;
        kinds[','] = TokenKind.Comma;
        kinds['|'] = TokenKind.Pipe;
        kinds['{'] = TokenKind.OpenBrace;
        kinds['}'] = TokenKind.CloseBrace;
        kinds['['] = TokenKind.OpenBracket;
        kinds[']'] = TokenKind.CloseBracket;
        kinds['('] = TokenKind.OpenParen;
        kinds[')'] = TokenKind.CloseParen;
        kinds['='] = TokenKind.Equal;
        kinds['+'] = TokenKind.Plus;
        kinds['-'] = TokenKind.Minus;
        kinds['*'] = TokenKind.Star;
        kinds['/'] = TokenKind.Slash;
        kinds['.'] = TokenKind.Dot;
        return kinds;
    }
}
