namespace Factum.LanguageServer.Protocol;

/// <summary>Replaces a part of a file.</summary>
internal sealed record RangeEdit(PositionRange Range, string NewText);

/// <summary>Edits by file.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<RangeEdit>> Changes);

internal sealed record RenameParams(TextDocument TextDocument, Position Position, string NewName);

internal sealed record PrepareRenameResult(PositionRange Range, string Placeholder);

internal sealed record CodeActionParams(TextDocument TextDocument, PositionRange Range, CodeActionContext? Context);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only);

internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public IReadOnlyList<ShownDiagnostic>? Diagnostics { get; init; }
    public bool? IsPreferred { get; init; }
}

internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.factum";
}
