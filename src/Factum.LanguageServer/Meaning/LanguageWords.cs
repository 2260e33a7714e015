using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

/// <summary>What the words of the language mean, each in a sentence; a currency by its name.</summary>
internal static class LanguageWords
{
    public static string? Of(FileSyntax file, Token token)
    {
        string word = file.TextOf(token);
        string? meaning = token.Kind switch
        {
            TokenKind.Word => Currency.Known.Where(currency => currency.Code == word).Select(currency => currency.Name).FirstOrDefault(),
            TokenKind.Name => OfKeyword(word == "to" ? OpenerOf(file, token) : word) ?? (TypeWords.Scalar(word) is { } scalar ? $"a type: {TypeWords.Expected(PropertyType.Of(scalar))}" : null),
            _ => null,
        };
        return meaning is null ? null : $"**{word}** {Markdown.Escape(meaning)}";
    }

    /// <summary>The word that goes with a <c>to</c>: <c>according to</c>, <c>from 1 to 9</c>, <c>up to 5</c>.</summary>
    private static string OpenerOf(FileSyntax file, Token to) =>
        file.Tokens.TakeWhile(token => token.Start < to.Start).Reverse().Where(token => token.Kind == TokenKind.Name).Select(token => file.TextOf(token)).FirstOrDefault(word => word is "according" or "from" or "up") ?? "";

    private static string? OfKeyword(string word) => word switch
    {
        "according" => "names the source that citations below mean where they name none",
        "kind" => "declares a kind of entity, its plural and its properties",
        "extend" => "adds properties to a kind",
        "rule" => "states what must hold of a kind; it is read and not evaluated yet",
        "rate" => "states an exchange rate; it is read and not evaluated yet",
        "against" => "the quote is evidence against the claim",
        "line" => "the lines of the document in which the quote stands",
        "up" => "that and less",
        "only" => "closes the list: there are no other values",
        "many" => "may have several values; claims add to the list",
        "required" => "every entity of the kind has it",
        "bounded" => "a bound, an interval or a quantity word may stand in place of a value",
        "exclusive" => "different texts contradict each other",
        "unique" => "no two entities share a value",
        "matches" => "the text matches a regular expression",
        "from" => "the least and the greatest value that is allowed",
        "in" => "the currencies that are allowed",
        "with" => "declares qualifiers, which belong to the value",
        "inverse" => "the other side of another property, which need not be stated",
        "symmetric" => "what holds one way holds the other way, and need not be stated",
        "contemporary" => "both sides lived at the same time",
        "requires" => "where it is stated, the other property must be",
        "excludes" => "where it is stated, the other property must not be",
        "after" => "not before the date of another property",
        "before" => "not after the date of another property",
        "changes" => "may differ between dates",
        "uncited" => "needs no citation",
        "suggested" => "violations are hints",
        "one" => "one of the symbols that are listed",
        "until" => "up to this date",
        _ => null,
    };
}
