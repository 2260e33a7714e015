using Factum.Kinds;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;

namespace Factum.LanguageServer.Completion;

/// <summary>What may stand at a place, best first.</summary>
internal static class Suggestions
{
    private static readonly string[] declarations = ["according to", "extend", "kind", "rate", "rule"];
    private static readonly string[] modifiers = ["many", "required", "bounded", "exclusive", "unique", "matches", "from", "in", "none of", "with", "inverse of", "symmetric", "contemporary", "requires", "excludes", "after", "before", "changes", "uncited", "suggested"];

    public static IEnumerable<Suggestion> For(FileView view, CompletionPlace place)
    {
        if (place.IsInComment)
            return [];
        if (place.IsInString)
            return InString(view, place);
        if (place.Last is { Kind: TokenKind.At })
            return Annotations();
        if (OpenBracketOf(place) is { } bracket)
            return bracket.Kind == TokenKind.OpenBracket ? InCitation(view, place) : Entities(view, place, []);
        if (place.Header.IsEmpty)
            return InFile(view, place);
        return place.TextOf(place.Header[0]) is "kind" or "extend" ? InKind(view, place) : InEntity(view, place);
    }

    private static IEnumerable<Suggestion> InString(FileView view, CompletionPlace place)
    {
        if (OpenBracketOf(place) is { Kind: TokenKind.OpenBracket })
            return Passages.For(view, place);
        bool namesDocument = place.Line is [var property, ..] && place.TextOf(property) == "document";
        return namesDocument ? view.Project.Input.Documents.Select(document => document.File.Path).Order(StringComparer.Ordinal).Select(path => new Suggestion(path[(path.LastIndexOf('/') + 1)..], CompletionKinds.File) { Detail = path }) : [];
    }

    private static IEnumerable<Suggestion> InFile(FileView view, CompletionPlace place)
    {
        if (place.Line.IsEmpty || place.Line[^1].Kind == TokenKind.CloseParen)
            return [.. Kinds(view), .. Words(declarations), new Suggestion("@", CompletionKinds.Keyword) { Detail = "a modality or a waiver for the block" }];
        string first = place.TextOf(place.Line[0]);
        return (first, place.Line.Length) switch
        {
            ("according", 1) => Words(["to"]),
            ("according", 2) => Entities(view, place, ["source"]),
            ("extend", 1) => Kinds(view),
            ("kind", > 1) when place.Last is { Kind: TokenKind.Colon } => Kinds(view),
            ("rule", > 1) when place.TextOf(place.Line[^1]) == "for" => Kinds(view),
            _ when place.Line.Length == 1 && view.Project.Kinds.Find(first) is { } kind => Entities(view, place, [kind.Name]),
            _ => [],
        };
    }

    private static IEnumerable<Suggestion> InKind(FileView view, CompletionPlace place) => place.Line.Length switch
    {
        0 => [],
        1 => [.. Words(TypeWords.Scalars), .. Words(["one of"]), .. Kinds(view)],
        _ when place.Last is { Kind: TokenKind.Pipe } => Kinds(view),
        _ => Words(modifiers),
    };

    private static IEnumerable<Suggestion> InEntity(FileView view, CompletionPlace place)
    {
        Token[] line = [.. WithoutAnnotations(place)];
        if (view.Project.Kinds.Find(place.TextOf(place.Header[0])) is not { } kind)
            return [];
        return line.Length == 0
            ? [.. kind.Properties.OrderBy(property => property.DeclaringKind == Prelude.EveryKind ? 1 : 0).Select(Property), .. Annotations().Select(annotation => annotation with { Text = "@" + annotation.Text })]
            : kind.FindProperty(place.TextOf(line[0])) is { } property ? ValueSuggestions.For(view, place, property, line) : [];
    }

    private static IEnumerable<Suggestion> InCitation(FileView view, CompletionPlace place) =>
        place.Last is { Kind: TokenKind.OpenBracket } || place.TextOf(place.Line[^1]) == "against"
            ? [.. Entities(view, place, ["source"]), .. Words(place.Last is { Kind: TokenKind.OpenBracket } ? ["against"] : [])]
            : place.Last is { Kind: TokenKind.Comma } ? Words(["line"]) : [];

    /// <summary>Those of some kinds, or of any where none are given, that begin with what was typed or have a word that does.</summary>
    public static IEnumerable<Suggestion> Entities(FileView view, CompletionPlace place, IReadOnlyList<string> kinds)
    {
        string typed = place.TypedText;
        return view.Checked.Set.Facts.Entities
            .Where(entity => (kinds.Count == 0 || kinds.Any(entity.Kind.Is)) && (entity.Id.Contains(typed, StringComparison.Ordinal) || (entity.Title?.Contains(typed, StringComparison.OrdinalIgnoreCase) ?? false)))
            .OrderBy(entity => entity.Id.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(entity => entity.Id, StringComparer.Ordinal)
            .Select(entity => new Suggestion(entity.Id, CompletionKinds.Reference) { Detail = $"{entity.Kind.Name} {entity.DisplayName}" });
    }

    public static IEnumerable<Suggestion> Words(IEnumerable<string> words) => words.Select(word => new Suggestion(word, CompletionKinds.Keyword));

    private static IEnumerable<Suggestion> Kinds(FileView view) =>
        view.Project.Kinds.Kinds.Where(kind => kind.Name != Prelude.EveryKind).Select(kind => new Suggestion(kind.Name, CompletionKinds.Class) { Detail = kind.Plural, Documentation = NameText.OfKind(kind) });

    private static Suggestion Property(PropertyDeclaration property) =>
        new(property.Name, CompletionKinds.Property) { Detail = TypeWords.Written(property.Type), Documentation = NameText.OfProperty(property) };

    private static IEnumerable<Suggestion> Annotations() =>
        AnnotationWords.All.Select(annotation => new Suggestion(annotation.Name, CompletionKinds.Keyword) { Detail = annotation.Words });

    private static Token? OpenBracketOf(CompletionPlace place)
    {
        Stack<Token> open = [];
        foreach (Token token in place.Line)
        {
            if (token.Kind is TokenKind.OpenBracket or TokenKind.OpenParen)
                open.Push(token);
            else if (token.Kind is TokenKind.CloseBracket or TokenKind.CloseParen)
                open.TryPop(out _);
        }

        return open.TryPeek(out Token last) ? last : null;
    }

    /// <summary>The tokens of the member behind its annotations and documentation.</summary>
    private static IEnumerable<Token> WithoutAnnotations(CompletionPlace place)
    {
        int i = 0;
        while (i < place.Line.Length && place.Line[i].Kind is TokenKind.At or TokenKind.Documentation)
        {
            i += place.Line[i].Kind == TokenKind.At ? 2 : 1;
            if (i < place.Line.Length && place.Line[i].Kind == TokenKind.OpenParen)
            {
                while (i < place.Line.Length && place.Line[i].Kind != TokenKind.CloseParen)
                    i++;
                i++;
            }
        }

        return place.Line.Skip(i);
    }
}
