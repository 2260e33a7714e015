using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    /// <summary>Skips what is left of a member or a one-line declaration: to the line's end, and over lines that can begin nothing.</summary>
    private void SkipLine()
    {
        while (HasFuel() && Kind is not TokenKind.EndOfFile and not TokenKind.CloseBrace && !(Current.StartsLine && CanBeginMember(Kind)))
            Take();
    }

    /// <summary>Behind the end of a block: braces belong to none any more.</summary>
    private void SkipToLineEnd()
    {
        while (HasFuel() && !IsEndOf(Current))
            Take();
    }

    private static bool CanBeginMember(TokenKind kind) =>
        kind is TokenKind.Name or TokenKind.Word or TokenKind.At or TokenKind.Documentation or TokenKind.Bad;

    /// <summary>Reports and skips what follows on a line that should have ended.</summary>
    private void ExpectEnd()
    {
        if (!IsAtEnd)
            ReportUnexpected("the end of the line");
        if (isBroken)
            SkipLine();
    }

    /// <summary>Skips lines until one starts a declaration; at least one token.</summary>
    private SkippedSyntax SkipToDeclaration(int first)
    {
        if (index == first)
            Take();
        while (HasFuel() && Kind != TokenKind.EndOfFile && !(Current.StartsLine && LooksLikeDeclaration()))
            Take();
        return new SkippedSyntax(SpanFrom(first));
    }

    /// <summary>Whether the line's first words can only be those of a declaration. Members never have a brace, nor a string behind a second name and then a brace.</summary>
    private bool LooksLikeDeclaration()
    {
        if (Kind is TokenKind.Documentation or TokenKind.At)
            return true;
        return LooksLikeHeader() || (Kind == TokenKind.Name && Peek(1) is { Kind: TokenKind.Name, StartsLine: false } && (IsEndOf(Peek(2)) || (Peek(2).Kind == TokenKind.String && IsEndOf(Peek(3)))));
    }

    private static bool IsEndOf(Token token) => token.StartsLine || token.Kind == TokenKind.EndOfFile;

    /// <summary>As <see cref="LooksLikeDeclaration"/>, but a member would never look like it: inside a block it shows that the closing brace is missing.</summary>
    private bool LooksLikeHeader()
    {
        if (Kind != TokenKind.Name || Peek(1).StartsLine)
            return false;
        if (Peek(1).Kind is TokenKind.Name or TokenKind.Word && (Peek(2).Kind == TokenKind.OpenBrace || (Peek(2).Kind == TokenKind.String && Peek(3).Kind == TokenKind.OpenBrace)))
            return true;
        return CurrentText switch
        {
            "according" => IsWord(Peek(1), "to") && Peek(2).Kind == TokenKind.Name && IsEndOf(Peek(3)),
            "kind" => Peek(1).Kind == TokenKind.Name && Peek(2).Kind == TokenKind.String && Peek(3).Kind is TokenKind.Colon or TokenKind.OpenBrace,
            "rule" => Peek(1).Kind == TokenKind.String && IsWord(Peek(2), "for"),
            "rate" => Peek(1).Kind == TokenKind.Figure && Peek(3).Kind == TokenKind.Equal,
            _ => false,
        };
    }

    /// <summary>Says what was expected behind the last token: where the line has ended, the place is behind it.</summary>
    private void ReportUnexpected(string expected)
    {
        if (Kind is TokenKind.EndOfFile || (IsAtEndOfValue && Kind != TokenKind.CloseBrace))
            Report(UnexpectedText.Rule, new(previousEnd, 0), expected, Kind == TokenKind.EndOfFile ? "the end of the file" : "the end of the line");
        else
            ReportStray(expected);
    }

    /// <summary>The words for what stands here instead of what was expected; a few mistakes have a rule of their own.</summary>
    private void ReportStray(string expected)
    {
        if (Kind == TokenKind.Bad)
            ReportBadCharacter();
        else
            Report(UnexpectedText.Rule, Current.Span, expected, "'" + Shorten(CurrentText) + "'");
    }

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : text.Slice(0, 39).ToString() + "…";

    private void ReportBadCharacter()
    {
        char c = CurrentText[0];
        if (c is '“' or '”' or '„' or '«' or '»' or '‘' or '’')
            Report(CurlyQuotes.Rule, new(Current.Start, 1), c.ToString());
        else if (CurrencyOf(c) is { } code)
            Report(CurrencySymbol.Rule, new(Current.Start, 1), Peek(1) is { Kind: TokenKind.Figure } figure && figure.Start == Current.End ? TextOf(figure).ToString() + " " + code : code);
        else
            Report(UnknownCharacter.Rule, new(Current.Start, 1), Name(c));
    }

    private static string? CurrencyOf(char c) => c switch
    {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '₫' => "VND",
        '₩' => "KRW",
        '₽' => "RUB",
        _ => null,
    };

    private static string Name(char c)
    {
        string number = "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        return c is > ' ' and < '\u007f' ? "'" + c + "'" : number;
    }
}
