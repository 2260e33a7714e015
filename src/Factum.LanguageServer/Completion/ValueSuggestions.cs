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
        int between = Array.FindIndex(line, first, token => token.Kind == TokenKind.Name && place.TextOf(token) == "between");
        bool isWithinInterval = between >= 0 && !line.Skip(between).Any(token => place.TextOf(token) == "and");
        if (last.Kind == TokenKind.Figure || IsAmong(place, last, magnitudes))
            return [.. Units(type, property, last), .. isWithinInterval ? Suggestions.Words(["and"]) : Behind(place, property, line)];
        bool isBehindBound = line.Length - 2 == first && isBounded;
        string[]? rest = !isBehindBound ? null : place.TextOf(last) switch { "up" => ["to"], "at" => ["least", "most"], _ => null };
        if (rest is not null)
            return Suggestions.Words(rest);
        if (line.Length - 1 == first || last.Kind == TokenKind.Comma || place.TextOf(last) is "or" or "not" or "only")
            return Values(view, place, property, type, isBounded && place.TextOf(last) != "not", isOfProperty: first == 0);
        // A bound asks for a figure, which nobody can guess.
        bool asksForFigure = place.TextOf(last) is "and" or "between" or "about" or "over" or "under" or "exactly" or "to" or "least" or "most";
        return asksForFigure ? [] : Behind(place, property, line);
    }

    /// <summary>Whether nothing need follow what stands before the cursor: then it is not for the server to put itself forward.</summary>
    public static bool IsComplete(FileView view, CompletionPlace place)
    {
        Token[] line = [.. Suggestions.WithoutAnnotations(place)];
        if (line.Length == 0)
            return true;
        bool hasUnit = !place.Header.IsEmpty && view.Project.Kinds.Find(place.TextOf(place.Header[0]))?.FindProperty(place.TextOf(line[0])) is { Type.Scalar: ScalarType.Money or ScalarType.Duration };
        return line[^1].Kind switch
        {
            TokenKind.Figure => !hasUnit,
            TokenKind.String or TokenKind.Url or TokenKind.CloseBracket or TokenKind.CloseParen or TokenKind.Word => true,
            _ => false,
        };
    }

    /// <summary>The type that the last property or qualifier before the cursor asks for, and which token that is.</summary>
    private static (PropertyType Type, bool IsBounded, int First) TypeAt(CompletionPlace place, PropertyDeclaration property, Token[] line)
    {
        for (int i = line.Length - 1; i > 0; i--)
        {
            if (line[i].Kind == TokenKind.CloseBracket)
                break;
            string word = place.TextOf(line[i]);
            QualifierDeclaration? qualifier = i > 1 && line[i].Kind == TokenKind.Name ? property.FindQualifier(word) ?? BuiltInQualifiers.Find(word) : null;
            if (qualifier is not null)
                return (qualifier.Type, qualifier.IsBounded, i);
        }

        return (property.Type, property.IsBounded, 0);
    }

    private static IEnumerable<Suggestion> Values(FileView view, CompletionPlace place, PropertyDeclaration property, PropertyType type, bool isBounded, bool isOfProperty)
    {
        IEnumerable<Suggestion> values = type.Scalar switch
        {
            ScalarType.Entity => Suggestions.Entities(view, place, type.Names),
            ScalarType.Symbol => type.Names.Select(name => new Suggestion(name, CompletionKinds.EnumMember) { Detail = property.Name }),
            ScalarType.Flag => ((string[])["yes", "no"]).Select(name => new Suggestion(name, CompletionKinds.EnumMember)),
            ScalarType.Text when property is { Name: "document", DeclaringKind: "source" } => Suggestions.Documents(view).Select(document => document with { Text = StringText.Write(document.Text) }),
            _ => [],
        };
        return [.. values, .. Suggestions.Words(isBounded ? bounds : []), .. Suggestions.Words(["not", "unknown", "none"]), .. Suggestions.Words(isOfProperty && property.IsMany ? ["only"] : [])];
    }

    private static IEnumerable<Suggestion> Units(PropertyType type, PropertyDeclaration property, Token last) => type.Scalar switch
    {
        ScalarType.Money => [.. Suggestions.Words(last.Kind == TokenKind.Figure ? magnitudes : []), .. Suggestions.Currencies(property.Currencies)],
        ScalarType.Duration => Suggestions.Words(timeUnits),
        ScalarType.Integer or ScalarType.Number => Suggestions.Words(last.Kind == TokenKind.Figure ? magnitudes : []),
        _ => [],
    };

    /// <summary>What may follow a value, but for qualifiers that it has.</summary>
    private static IEnumerable<Suggestion> Behind(CompletionPlace place, PropertyDeclaration property, Token[] line)
    {
        HashSet<string> written = [.. line.Skip(2).Where(token => token.Kind == TokenKind.Name).Select(place.TextOf)];
        return
        [
            .. property.Qualifiers.Concat([BuiltInQualifiers.On, BuiltInQualifiers.Since, BuiltInQualifiers.Until]).Where(qualifier => !written.Contains(qualifier.Name))
                .Select(qualifier => new Suggestion(qualifier.Name, CompletionKinds.Keyword) { Detail = TypeWords.Written(qualifier.Type) }),
            .. Suggestions.Words(["or"]),
        ];
    }

    private static bool IsAmong(CompletionPlace place, Token token, string[] words) => token.Kind == TokenKind.Name && words.Contains(place.TextOf(token), StringComparer.Ordinal);
}
