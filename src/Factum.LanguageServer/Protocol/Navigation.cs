namespace Factum.LanguageServer.Protocol;

internal sealed record ReferenceParams(TextDocument TextDocument, Position Position, ReferenceContext? Context)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <param name="Range">Where.</param>
/// <param name="Kind">2 = read, 3 = declared.</param>
internal sealed record DocumentHighlight(PositionRange Range, int Kind);

internal sealed record DocumentSymbol(string Name, string Detail, int Kind, PositionRange Range, PositionRange SelectionRange)
{
    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

internal sealed record WorkspaceSymbolParams(string Query);

internal sealed record WorkspaceSymbol(string Name, int Kind, FileRange Location, string ContainerName);

internal static class SymbolKinds
{
    public const int Class = 5;
    public const int Property = 7;
    public const int Field = 8;
    public const int Object = 19;
    public const int Key = 20;
    public const int Operator = 25;
}

/// <param name="StartLine">From 0.</param>
/// <param name="EndLine">From 0; shown still.</param>
/// <param name="Kind"><c>comment</c>, or null for a block.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

internal sealed record SelectionRangeParams(TextDocument TextDocument, IReadOnlyList<Position> Positions)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

internal sealed record SelectionRange(PositionRange Range, SelectionRange? Parent);

internal sealed record DocumentLink(PositionRange Range, string Target, string Tooltip);
