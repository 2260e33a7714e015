namespace Factum.LanguageServer.Protocol;

internal sealed record Hover(Markup Contents, PositionRange Range);

/// <summary>A line above a block that says how it stands; a click does nothing.</summary>
internal sealed record CodeLens(PositionRange Range, ClientCommand Command);

/// <param name="Title">Shown.</param>
/// <param name="Command">Empty = nothing to run.</param>
internal sealed record ClientCommand(string Title, string Command);

internal sealed record InlayHint(Position Position, string Label)
{
    public string? Tooltip { get; init; }
    public bool PaddingLeft { get; init; }
}

/// <summary><c>factum/citedPassages</c>, from the server: what facts cite of a document that the client has open.</summary>
internal sealed record CitedPassagesParams(string Uri, int Version, IReadOnlyList<PositionRange> Passages);

internal sealed record SemanticTokens(IReadOnlyList<int> Data);

/// <summary>The order is the legend.</summary>
internal static class TokenTypes
{
    public const int Keyword = 0, Kind = 1, Entity = 2, Property = 3, Qualifier = 4, Symbol = 5, Annotation = 6, Text = 7, Number = 8, Comment = 9, Type = 10;

    public static IReadOnlyList<string> Names { get; } = ["keyword", "class", "variable", "property", "parameter", "enumMember", "decorator", "string", "number", "comment", "type"];
}

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

internal sealed record CompletionItem(string Label, int Kind)
{
    public string? Detail { get; init; }
    public Markup? Documentation { get; init; }
    public string? SortText { get; init; }
    public string? FilterText { get; init; }
    public CompletionEdit? TextEdit { get; init; }

    /// <summary>2 = a snippet, with places to be filled in.</summary>
    public int? InsertTextFormat { get; init; }
}

/// <summary>What an item writes: over a range, or, for clients that can, over what was typed or the whole word, as its user likes it.</summary>
internal sealed record CompletionEdit(string NewText)
{
    public PositionRange? Range { get; init; }
    public PositionRange? Insert { get; init; }
    public PositionRange? Replace { get; init; }
}

internal sealed record CompletionParams(TextDocument TextDocument, Position Position, CompletionContext? Context)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

/// <param name="TriggerCharacter">Where it was typed, and not asked for.</param>
internal sealed record CompletionContext(string? TriggerCharacter);

internal static class CompletionKinds
{
    public const int Text = 1, Property = 10, Unit = 11, Value = 12, Keyword = 14, Snippet = 15, File = 17, Reference = 18, EnumMember = 20, Class = 7, Variable = 6;
}
