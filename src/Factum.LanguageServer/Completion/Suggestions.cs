using Factum.Kinds;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Rules;
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
            return place.Line[bracket].Kind == TokenKind.OpenBracket ? InCitation(view, place) : InParentheses(view, place, bracket);
        if (place.Header.IsEmpty)
            return InFile(view, place);
        return place.TextOf(place.Header[0]) is "kind" or "extend" ? InKind(view, place) : InEntity(view, place);
    }

    private static IEnumerable<Suggestion> InString(FileView view, CompletionPlace place)
    {
        if (OpenBracketOf(place) is { } bracket && place.Line[bracket].Kind == TokenKind.OpenBracket)
            return Passages.For(view, place);
        bool isOfSource = place.Header is [var kind, ..] && place.TextOf(kind) == "source";
        return (isOfSource, WithoutAnnotations(place).Select(place.TextOf).FirstOrDefault()) switch
        {
            (true, "document") => Documents(view),
            (true, "currency") => Currencies([]),
            _ => [],
        };
    }

    /// <summary>By the names that sources call them.</summary>
    public static IEnumerable<Suggestion> Documents(FileView view) =>
        view.Project.Input.Documents.Select(document => document.File.Path).Order(StringComparer.Ordinal).Select(path => new Suggestion(path[(path.LastIndexOf('/') + 1)..], CompletionKinds.File) { Detail = path });

    /// <summary>Those that are given; else all, but for those that are no longer in use.</summary>
    public static IEnumerable<Suggestion> Currencies(IReadOnlyCollection<string> codes) =>
        Currency.Known.Where(currency => codes.Count == 0 ? !currency.IsWithdrawn : codes.Contains(currency.Code, StringComparer.Ordinal))
        .Select(currency => new Suggestion(currency.Code, CompletionKinds.Unit) { Detail = currency.Name });

    /// <summary>Whose brackets they are, the word before them says.</summary>
    private static IEnumerable<Suggestion> InParentheses(FileView view, CompletionPlace place, int bracket)
    {
        string word = bracket > 0 ? place.TextOf(place.Line[bracket - 1]) : "";
        bool isAnnotation = bracket > 1 && place.Line[bracket - 2].Kind == TokenKind.At, isFirst = place.Line.Length - 1 == bracket;
        return (isAnnotation, word) switch
        {
            (true, "reported" or "alleged" or "denied") => isFirst ? Entities(view, place, []) : [],
            (true, "allow") => isFirst ? Waivable(view) : place.Last is { Kind: TokenKind.Comma } ? Words(["until"]) : [],
            (false, "in") => Currencies([]),
            (false, "with") => place.Last is { Kind: TokenKind.Name } ? Types(view) : [],
            _ => [],
        };
    }

    /// <summary>Rules that may be waived, first those that find something in this file.</summary>
    private static IEnumerable<Suggestion> Waivable(FileView view)
    {
        HashSet<string> found = [.. view.Checked.Diagnostics[view.File.Path].Select(diagnostic => diagnostic.Rule.Id)];
        return RuleList.All.Where(Waivers.CanWaive).OrderBy(rule => found.Contains(rule.Id) ? 0 : 1).Select(rule => new Suggestion(rule.Id, CompletionKinds.Value) { Detail = rule.Title });
    }

    private static IEnumerable<Suggestion> InFile(FileView view, CompletionPlace place)
    {
        if (place.Line.IsEmpty || place.Line[^1].Kind == TokenKind.CloseParen)
            return [.. Kinds(view), .. Words(declarations), new Suggestion("@", CompletionKinds.Keyword) { Detail = "a modality or a waiver for the block" }, .. Snippets.ForFile];
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

    private static IEnumerable<Suggestion> InKind(FileView view, CompletionPlace place) => (place.Line.Length, place.Last is { } last ? place.TextOf(last) : "") switch
    {
        (0, _) => [],
        (1, _) => Types(view),
        (_, "|") => Kinds(view),
        (_, "one" or "none") => Words(["of"]),
        (_, "inverse") => Words(["of"]),
        (_, "of") => [.. view.Project.Kinds.Kinds.SelectMany(kind => kind.Properties).DistinctBy(property => property.Name).Where(property => property.Type.Scalar == ScalarType.Entity).Select(Property)],
        (_, "after" or "before" or "requires" or "excludes") => view.Project.Kinds.Find(place.TextOf(place.Header[1])) is { } own ? own.Properties.Select(Property) : [],
        (_, "matches" or "from" or "to" or "in" or "with") => [],
        _ => Words(modifiers),
    };

    private static IEnumerable<Suggestion> Types(FileView view) => [.. Words(TypeWords.Scalars), .. Words(["one of"]), .. Kinds(view)];

    private static IEnumerable<Suggestion> InEntity(FileView view, CompletionPlace place)
    {
        Token[] line = [.. WithoutAnnotations(place)];
        if (view.Project.Kinds.Find(place.TextOf(place.Header[0])) is not { } kind)
            return [];
        return line.Length == 0
            ? [.. kind.Properties.OrderBy(property => property.DeclaringKind == Prelude.EveryKind ? 1 : 0).Select(Property), .. Annotations().Select(annotation => annotation with { Text = "@" + annotation.Text }), .. Snippets.ForBlock]
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

    /// <summary>Which token of the line opens the innermost bracket around the cursor.</summary>
    private static int? OpenBracketOf(CompletionPlace place)
    {
        Stack<int> open = [];
        for (int i = 0; i < place.Line.Length; i++)
        {
            if (place.Line[i].Kind is TokenKind.OpenBracket or TokenKind.OpenParen)
                open.Push(i);
            else if (place.Line[i].Kind is TokenKind.CloseBracket or TokenKind.CloseParen)
                open.TryPop(out _);
        }

        return open.TryPeek(out int last) ? last : null;
    }

    /// <summary>The tokens of the member behind its annotations and documentation.</summary>
    public static IEnumerable<Token> WithoutAnnotations(CompletionPlace place)
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
