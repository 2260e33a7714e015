using Factum.Binding;
using Factum.Evidence;
using Factum.Evidence.Citing;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Completion;

/// <summary>Inside a quote: the passages of the cited document that go on as it was begun, so that nobody retypes a quote.</summary>
internal static class Passages
{
    private const int Most = 20, Longest = 160;

    public static IEnumerable<Suggestion> For(FileView view, CompletionPlace place)
    {
        if (view.Checked.DocumentOf(SourceAt(view, place)) is not { } document)
            return [];
        BegunQuote quote = BegunQuote.Read(place.TypedText);
        if (quote.IsOwnWords)
            return [];
        TextSpan within = quote.Within(document);
        IEnumerable<TextSpan> begun = quote.Begun.Length > 0 ? new BegunPassages(document, within).Find(quote.Begun)
            : quote.Done.Length > 0 ? Unbegun([.. Clauses(document, within), .. SentencesAbout(view, place, document).Where(at => within.Start <= at && at < within.End)])
            : Unbegun(SentencesAbout(view, place, document));
        int from = place.Typed.Start + quote.Start;
        return begun.Distinct().Take(Most).SelectMany(span => Ends(document, span.Start, span.End).Select(end => Suggest(document, span.Start, end, quote.Begun) with { From = from }));
    }

    private static IEnumerable<TextSpan> Unbegun(IEnumerable<int> starts) => starts.Select(start => new TextSpan(start, 0));

    /// <summary>The source that the bracket names; else <c>according to</c>, or the source in whose block the cursor is.</summary>
    private static string? SourceAt(FileView view, CompletionPlace place)
    {
        int open = place.Line.ToList().FindLastIndex(token => token.Kind == TokenKind.OpenBracket);
        Token? named = place.Line.Skip(open + 1).Cast<Token?>().FirstOrDefault(token => token is { Kind: TokenKind.Name } name && place.TextOf(name) != "against");
        if (named is { } source)
            return place.TextOf(source);
        if (place.Header is [var kind, var name, ..] && place.TextOf(kind) == "source")
            return place.TextOf(name);
        AccordingSyntax? according = view.Syntax.Declarations.OfType<AccordingSyntax>().LastOrDefault(declaration => declaration.Span.End <= place.Offset);
        return according is null ? null : view.Syntax.TextOf(according.Name);
    }

    /// <summary>How the sentence goes on behind a cut.</summary>
    private static IEnumerable<int> Clauses(DocumentIndex document, TextSpan within)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        List<int> starts = [];
        int end = Math.Min(document.Sentences.Span(document.Sentences.At(Math.Max(within.Start - 1, 0))).End, within.End);
        for (int i = within.Start; i < end - 1; i++)
        {
            if (text[i] is ',' or ';' or ':' && text[i + 1] == ' ' && i + 2 < end)
                starts.Add(i + 2);
        }

        return starts;
    }

    /// <summary>Sentences that name the entity come first.</summary>
    private static IEnumerable<int> SentencesAbout(FileView view, CompletionPlace place, DocumentIndex document)
    {
        string? id = place.Header.Length > 1 ? place.TextOf(place.Header[1]) : null;
        BoundEntity? entity = id is null ? null : view.Checked.Set.Facts.Find(id);
        string[] words = (entity?.DisplayName ?? "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, document.Sentences.Count)
            .Select(document.Sentences.Span)
            .OrderByDescending(span => words.Count(word => document.Text.Span.Slice(span.Start, span.Length).IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            .Select(span => span.Start + (document.Text.Span[span.Start..span.End].Length - document.Text.Span[span.Start..span.End].TrimStart().Length));
    }

    /// <summary>Where the clause ends, and where the sentence does.</summary>
    private static IEnumerable<int> Ends(DocumentIndex document, int start, int from)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        int end = Math.Min(document.Sentences.Span(document.Sentences.At(Math.Max(from - 1, start))).End, start + Longest);
        while (end < text.Length && end > from && !WordBoundary.IsAt(text, end))
            end--;
        if (document.Breaks.At(end) is { } broken)
            end = broken.Start > from ? broken.Start : broken.End;
        end = TrimEnd(text, start, end);
        int clause = from + 1 < end ? text[(from + 1)..end].IndexOfAny([',', ';', ':']) + 1 : -1;
        int first = clause <= 0 ? end : TrimEnd(text, start, from + clause);
        bool isApart = first < end && first > from && WordBoundary.IsAt(text, first);
        return isApart ? [first, end] : end > from ? [end] : [];
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (text[end - 1] == ' ' || (text[end - 1] is '.' or ',' or ';' or ':' && end - 1 > start)))
            end--;
        return end;
    }

    /// <summary>As one reads it; as it is printed where only that goes on from what was typed: a word that a line end breaks, with its hyphen.</summary>
    private static Suggestion Suggest(DocumentIndex document, int start, int end, string begun)
    {
        string read = new UniquePassage(document).QuoteOf(new QuoteMatch(start, end, []));
        string words = GoesOn(read) ? read : document.Breaks.Print(start, end).Trim();
        return new Suggestion(StringText.Write(words)[1..^1], CompletionKinds.Text)
        {
            Label = words,
            Detail = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document.File.Path}, line {document.PlaceOf(start).Line}"),
            Documentation = QuoteContext.At(document, start, end).ToMarkdown(),
        };

        bool GoesOn(string text) => FoldedText.Of(text).Span.StartsWith(begun, StringComparison.OrdinalIgnoreCase);
    }
}
