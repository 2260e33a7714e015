using Factum.Rules;
using Factum.Syntax.Rules;
using Factum.Text;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private long fuel;
    private bool isBroken;
    private int lastErrorLine = -1;

    private Token Current => tokens[index];

    private TokenKind Kind => tokens[index].Kind;

    private ReadOnlySpan<char> CurrentText => TextOf(tokens[index]);

    /// <summary>At the end of a member or a one-line declaration: the line's end, the block's or the file's.</summary>
    private bool IsAtEnd => tokens[index].StartsLine || Kind is TokenKind.EndOfFile or TokenKind.CloseBrace;

    /// <summary>As <see cref="IsAtEnd"/>, but a newline between parentheses or behind a comma, a colon or <c>or</c> ends nothing.</summary>
    private bool IsAtEndOfValue => IsAtEnd && (Kind is TokenKind.EndOfFile or TokenKind.CloseBrace || !(parentheses > 0 || PreviousContinues));

    private bool PreviousContinues => index > 0
        && (tokens[index - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.OpenParen or TokenKind.OpenBracket || (tokens[index - 1].Kind == TokenKind.Name && TextOf(tokens[index - 1]) is "or" or "and" or "implies")) && !LooksLikeMember;

    /// <summary>A name with a figure, a string or a URL behind it is no value, unless the name is a bound: a comma or an <c>or</c> was left behind on the line before.</summary>
    private bool LooksLikeMember =>
        Kind == TokenKind.Name && Peek(1) is { StartsLine: false, Kind: TokenKind.String or TokenKind.Figure or TokenKind.Url } && Words.Reserved(CurrentText) == ReservedWord.No;

    private ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.Length);

    private bool HasFuel() => --fuel > 0;

    private Token Peek(int ahead) => tokens[Math.Min(index + ahead, tokens.Length - 1)];

    private Token Take()
    {
        Token token = tokens[index];
        if (token.Kind != TokenKind.EndOfFile)
            index++;
        previousEnd = token.End;
        return token;
    }

    private bool IsWord(string word) => Kind == TokenKind.Name && CurrentText.SequenceEqual(word.AsSpan());

    private bool IsWord(Token token, string word) => token.Kind == TokenKind.Name && TextOf(token).SequenceEqual(word.AsSpan());

    private Token? TakeOptional(TokenKind kind) => Kind == kind ? Take() : null;

    private Token? TakeOptional(string word) => IsWord(word) ? Take() : null;

    /// <summary>A name; what comes near one is taken and reported, and yields a missing token that keeps the place.</summary>
    private Token TakeName(string expected)
    {
        if (!IsAtEndOfValue && Kind == TokenKind.Name)
            return Take();
        if (!IsAtEndOfValue && Kind == TokenKind.Word)
        {
            ReportNotAName();
            Token word = Take();
            return new Token(TokenKind.Missing, word.Start, word.Length);
        }

        ReportUnexpected(expected);
        return Token.MissingAt(previousEnd);
    }

    private TextSpan SpanFrom(int firstToken) =>
        firstToken < index ? TextSpan.FromBounds(tokens[firstToken].Start, tokens[index - 1].End) : new TextSpan(Math.Min(tokens[firstToken].Start, previousEnd), 0);

    /// <summary>One diagnostic for one broken line: what follows an error on its line is silent, and the member or declaration is broken all the same.</summary>
    private void Report(Rule rule, TextSpan span, params string[] arguments)
    {
        if (IsFirstOnLine(span))
            diagnostics.Add(new FactDiagnostic(rule, new Site(file, span), [.. arguments]));
    }

    /// <summary>As <see cref="Report"/>, with the text that mends it as a fix: a slip in how a thing is written, not in what.</summary>
    private void ReportMendable(Rule rule, TextSpan span, string mended, params string[] arguments) =>
        ReportMendable(rule, span, new Fix($"Write '{mended}'", [new TextEdit(new Site(file, span), mended)]) { IsForAll = true }, arguments);

    private void ReportMendable(Rule rule, TextSpan span, Fix fix, params string[] arguments)
    {
        if (IsFirstOnLine(span))
            diagnostics.Add(new FactDiagnostic(rule, new Site(file, span), [.. arguments]) { Fixes = [fix] });
    }

    private void ReportNotAName()
    {
        string name = KebabCase.Of(CurrentText);
        string written = CurrentText.ToString();
        // The same word may be the name of another entity.
        Fix fix = new($"Change the name '{written}' to '{name}'", [new TextEdit(new Site(file, Current.Span), name)]);
        ReportMendable(NotAName.Rule, Current.Span, fix, written, name);
    }

    private bool IsFirstOnLine(TextSpan span)
    {
        isBroken = true;
        int line = file.PlaceOf(span.Start).Line;
        bool isFirst = line != lastErrorLine;
        lastErrorLine = line;
        return isFirst;
    }

    private void Warn(Rule rule, TextSpan span, params string[] arguments) =>
        diagnostics.Add(new FactDiagnostic(rule, new Site(file, span), [.. arguments]));
}
