using System.Collections.Immutable;
using System.Globalization;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private readonly List<Token> quotes = [];

    private ImmutableArray<CitationSyntax> ParseCitations()
    {
        if (Kind != TokenKind.OpenBracket)
            return [];
        CitationSyntax citation = ParseCitation();
        if (Kind != TokenKind.OpenBracket)
            return [citation];

        citations.Clear();
        citations.Add(citation);
        while (Kind == TokenKind.OpenBracket && HasFuel())
            citations.Add(ParseCitation());
        return [.. citations];
    }

    private CitationSyntax ParseCitation()
    {
        int first = index;
        Token open = Take();
        Token? against = IsWord("against") ? Take() : null;
        Token? source = IsAtLocator ? null : Kind == TokenKind.Name && !IsPastCitation ? Take() : null;
        LocatorSyntax? locator = ParseOptionalLocator(source);
        ImmutableArray<Token> quotes = [];
        if (Kind == TokenKind.Colon)
        {
            if (source is null && locator is null)
                ReportUnexpected("a source or a quote");
            Take();
            quotes = ParseQuotes();
        }
        else if (source is null || Kind == TokenKind.String || locator is not null)
        {
            if (source is not null || locator is not null)
                ReportUnexpected("':'");
            quotes = ParseQuotes();
        }

        CloseCitation(open);
        return new CitationSyntax(SpanFrom(first)) { Against = against, Source = source, Locator = locator, Quotes = quotes };
    }

    private bool IsAtLocator => IsWord("line") && Peek(1).Kind == TokenKind.Figure;

    /// <summary>A line that begins with a name and something behind it, where a bracket is still open, is the next member: the bracket was forgotten.</summary>
    private bool IsPastCitation => Current.StartsLine && Kind is not (TokenKind.String or TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Colon)
        && !(Kind == TokenKind.Name && Peek(1).Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Figure);

    private LocatorSyntax? ParseOptionalLocator(Token? source)
    {
        if (source is not null)
        {
            if (Kind != TokenKind.Comma)
                return null;
            Take();
        }

        int first = index;
        if (!IsAtLocator)
        {
            if (source is not null)
                ReportUnexpected("'line' and a number");
            return null;
        }

        Take();
        if (!TryReadLines(CurrentText, out int from, out int to))
            ReportUnexpected("a line such as 3 or lines such as 3-4");
        Take();
        return new LocatorSyntax(SpanFrom(first), from, to);
    }

    private static bool TryReadLines(ReadOnlySpan<char> text, out int from, out int to)
    {
        int hyphen = text.IndexOf('-');
        bool isRead = TryReadLine(hyphen < 0 ? text : text.Slice(0, hyphen), out from) & TryReadLine(hyphen < 0 ? text : text.Slice(hyphen + 1), out to);
        return isRead && from > 0 && to >= from;
    }

    private static bool TryReadLine(ReadOnlySpan<char> text, out int line) =>
        int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out line);

    private ImmutableArray<Token> ParseQuotes()
    {
        if (Kind == TokenKind.String && Peek(1).Kind == TokenKind.CloseBracket)
            return [TakeString()];

        quotes.Clear();
        while (HasFuel())
        {
            if (Kind != TokenKind.String)
            {
                if (!IsPastCitation)
                    ReportUnexpected("a quote");
                break;
            }

            quotes.Add(TakeString());
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        return [.. quotes];
    }

    private void CloseCitation(Token open)
    {
        if (Kind == TokenKind.CloseBracket)
        {
            Take();
            return;
        }

        if (Kind != TokenKind.EndOfFile && !IsAtEnd)
            ReportUnexpected("',' or ']'");
        else
            Report(UnclosedCitation.Rule, open.Span);
        while (HasFuel() && !IsAtEnd)
        {
            if (Take().Kind == TokenKind.CloseBracket)
                return;
        }
    }
}
