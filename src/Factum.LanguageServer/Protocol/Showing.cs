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
    public RangeEdit? TextEdit { get; init; }
}

internal static class CompletionKinds
{
    public const int Text = 1, Property = 10, Unit = 11, Value = 12, Keyword = 14, File = 17, Reference = 18, EnumMember = 20, Class = 7, Variable = 6;
}
