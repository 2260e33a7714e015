using Factum.Binding;
using Factum.Kinds;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;

namespace Factum.LanguageServer.Completion;

/// <summary>What may stand behind a property: values of its type, and behind a value what may follow one.</summary>
internal static class ValueSuggestions
{
    private static readonly string[] bounds = ["about", "at least", "at most", "between", "exactly", "over", "under", "up to"];
    private static readonly string[] magnitudes = ["thousand", "million", "billion", "trillion", "lakh", "crore"];
    private static readonly string[] timeUnits = ["days", "weeks", "months", "years"];

    /// <param name="view">The file.</param>
    /// <param name="place">The cursor.</param>
    /// <param name="property">Of the member.</param>
    /// <param name="line">The member's tokens, its property first.</param>
    public static IEnumerable<Suggestion> For(FileView view, CompletionPlace place, PropertyDeclaration property, Token[] line)
    {
        (PropertyType type, bool isBounded, int first) = TypeAt(place, property, line);
        Token last = line[^1];
        if (last.Kind == TokenKind.Figure || IsAmong(place, last, magnitudes))
            return [.. Units(type, property, last), .. Behind(property)];
        bool asksForValue = line.Length - 1 == first || last.Kind == TokenKind.Comma || place.TextOf(last) is "or" or "not" or "only" or "and" or "between" or "about" or "over" or "under" or "exactly" or "to" or "least" or "most";
        return asksForValue ? Values(view, place, property, type, isBounded) : Behind(property);
    }

    /// <summary>The type that the last property or qualifier before the cursor asks for, and which token that is.</summary>
    private static (PropertyType Type, bool IsBounded, int First) TypeAt(CompletionPlace place, PropertyDeclaration property, Token[] line)
    {
        for (int i = line.Length - 1; i > 0; i--)
        {
            if (line[i].Kind == TokenKind.CloseBracket)
                break;
            string word = place.TextOf(line[i]);
            QualifierDeclaration? qualifier = i > 1 && line[i].Kind == TokenKind.Name ? property.Qualifiers.FirstOrDefault(declared => declared.Name == word) ?? BuiltInQualifiers.Find(word) : null;
            if (qualifier is not null)
                return (qualifier.Type, qualifier.IsBounded, i);
        }

        return (property.Type, property.IsBounded, 0);
    }

    private static IEnumerable<Suggestion> Values(FileView view, CompletionPlace place, PropertyDeclaration property, PropertyType type, bool isBounded)
    {
        IEnumerable<Suggestion> values = type.Scalar switch
        {
            ScalarType.Entity => Suggestions.Entities(view, place, type.Names),
            ScalarType.Symbol => type.Names.Select(name => new Suggestion(name, CompletionKinds.EnumMember) { Detail = property.Name }),
            ScalarType.Flag => ((string[])["yes", "no"]).Select(name => new Suggestion(name, CompletionKinds.EnumMember)),
            _ => [],
        };
        return [.. values, .. Suggestions.Words(isBounded ? bounds : []), .. Suggestions.Words(["not", "unknown", "none"]), .. Suggestions.Words(property.IsMany ? ["only"] : [])];
    }

    private static IEnumerable<Suggestion> Units(PropertyType type, PropertyDeclaration property, Token last) => type.Scalar switch
    {
        ScalarType.Money => [.. Suggestions.Words(last.Kind == TokenKind.Figure ? magnitudes : []), .. Currencies(property)],
        ScalarType.Duration => Suggestions.Words(timeUnits),
        ScalarType.Integer or ScalarType.Number => Suggestions.Words(last.Kind == TokenKind.Figure ? magnitudes : []),
        _ => [],
    };

    /// <summary>Those that the property allows; else all, those in use now first.</summary>
    private static IEnumerable<Suggestion> Currencies(PropertyDeclaration property) =>
        (property.Currencies.IsEmpty ? Currency.Known.Where(currency => !currency.IsWithdrawn) : Currency.Known.Where(currency => property.Currencies.Contains(currency.Code)))
        .Select(currency => new Suggestion(currency.Code, CompletionKinds.Unit) { Detail = currency.Name });

    private static IEnumerable<Suggestion> Behind(PropertyDeclaration property) =>
    [
        .. property.Qualifiers.Concat([BuiltInQualifiers.On, BuiltInQualifiers.Since, BuiltInQualifiers.Until]).Select(qualifier => new Suggestion(qualifier.Name, CompletionKinds.Keyword) { Detail = TypeWords.Written(qualifier.Type) }),
        .. Suggestions.Words(["or"]),
    ];

    private static bool IsAmong(CompletionPlace place, Token token, string[] words) => token.Kind == TokenKind.Name && words.Contains(place.TextOf(token), StringComparer.Ordinal);
}
