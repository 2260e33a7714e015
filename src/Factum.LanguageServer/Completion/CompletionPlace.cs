using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Completion;

/// <summary>
/// Where the cursor is: by the tokens before it, because what is being typed is broken and its tree says little.
/// A block begins with the last opening brace that is not closed; a member with the last token that starts a line and can begin one.
/// </summary>
internal sealed class CompletionPlace
{
    private readonly FileSyntax file;

    private CompletionPlace(FileSyntax file, int offset)
    {
        this.file = file;
        Offset = offset;
    }

    public int Offset { get; }

    /// <summary>The part of the text that an item replaces.</summary>
    public TextSpan Typed { get; private init; }

    public string TypedText => file.File.ToString(Typed);

    /// <summary>The same up to the end of the word, or of what stands in the quotation marks.</summary>
    public TextSpan Whole { get; private init; }

    public SourceFile File => file.File;

    public bool IsInString { get; private init; }

    public bool IsInComment { get; private init; }

    /// <summary>The tokens of the block's header, <c>person ada "Ada"</c>; empty outside of blocks.</summary>
    public ImmutableArray<Token> Header { get; private init; } = [];

    /// <summary>The tokens of the member (in a block) or of the declaration, up to what is being typed.</summary>
    public ImmutableArray<Token> Line { get; private init; } = [];

    public Token? Last => Line.IsEmpty ? null : Line[^1];

    public string TextOf(Token token) => file.TextOf(token);

    public static CompletionPlace At(FileView view, int offset)
    {
        FileSyntax file = view.Syntax;
        Token[] before = [.. file.Tokens.Where(token => token.Start < offset && token.Kind != TokenKind.EndOfFile)];
        Token? current = before.Length > 0 && before[^1].End >= offset ? before[^1] : null;
        bool isInString = current is { Kind: TokenKind.String } text && (offset < text.End || (text.Flags & TokenFlags.IsUnterminated) != 0);
        bool isWord = current is { Kind: TokenKind.Name or TokenKind.Word or TokenKind.Bad };
        ImmutableArray<Token> finished = [.. isInString || isWord ? before[..^1] : before];
        (ImmutableArray<Token> header, int start) = BlockOf(finished);
        TextSpan typed = isInString ? TextSpan.FromBounds(current!.Value.Start + 1, offset) : isWord ? TextSpan.FromBounds(current!.Value.Start, offset) : new TextSpan(offset, 0);
        int end = !isInString && !isWord ? offset : isWord ? current!.Value.End : (current!.Value.Flags & TokenFlags.IsUnterminated) != 0 ? offset : current.Value.End - 1;
        bool startsLine = (isWord || isInString) && current!.Value.StartsLine;
        return new CompletionPlace(file, offset)
        {
            Typed = typed,
            Whole = TextSpan.FromBounds(typed.Start, end),
            IsInString = isInString,
            IsInComment = current is { Kind: TokenKind.Documentation } || IsBehindSlashes(file.File, offset, before.Length > 0 ? before[^1].End : 0),
            Header = header,
            Line = MemberOf(file.File, finished[start..], typed.Start, startsLine),
        };
    }

    private static (ImmutableArray<Token> Header, int Start) BlockOf(ImmutableArray<Token> tokens)
    {
        for (int i = tokens.Length - 1; i >= 0 && tokens[i].Kind != TokenKind.CloseBrace; i--)
        {
            if (tokens[i].Kind != TokenKind.OpenBrace)
                continue;
            int first = i;
            while (first > 0 && !tokens[first].StartsLine)
                first--;
            return (tokens[first..i], i + 1);
        }

        int closing = tokens.Length - 1;
        while (closing >= 0 && tokens[closing].Kind != TokenKind.CloseBrace)
            closing--;
        return ([], closing + 1);
    }

    /// <summary>A line that does not end the one before it goes on: inside brackets, and behind a comma, <c>or</c>, a colon or an annotation.</summary>
    private static ImmutableArray<Token> MemberOf(SourceFile file, ImmutableArray<Token> tokens, int typedStart, bool typedStartsLine)
    {
        int first = 0, depth = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].StartsLine && depth == 0 && i > first && !GoesOn(tokens[i - 1].Kind) && tokens[i].Kind != TokenKind.OpenBracket)
                first = i;
            depth += tokens[i].Kind switch
            {
                TokenKind.OpenBracket or TokenKind.OpenParen => 1,
                TokenKind.CloseBracket or TokenKind.CloseParen => -1,
                _ => 0,
            };
            depth = Math.Max(depth, 0);
        }

        bool isNewLine = tokens.Length > 0 && depth == 0 && !GoesOn(tokens[^1].Kind) && (typedStartsLine || file.PlaceOf(typedStart).Line > file.PlaceOf(tokens[^1].Start).Line);
        return isNewLine ? [] : tokens[Math.Min(first, tokens.Length)..];
    }

    private static bool GoesOn(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Colon or TokenKind.At;

    private static bool IsBehindSlashes(SourceFile file, int offset, int from) =>
        offset > from && file.Text.Span[Math.Max(from, file.Lines.LineStart(file.PlaceOf(offset).Line))..offset].IndexOf("//") >= 0;
}
