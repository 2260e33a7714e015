using System.Text.Json.Serialization;

namespace Factum.LanguageServer.Protocol;

/// <summary>Replaces a part of a file.</summary>
internal sealed record RangeEdit(PositionRange Range, string NewText);

/// <summary>Edits by file.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>By address, for a client that knows of no versions.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<RangeEdit>>? Changes { get; init; }
    public IReadOnlyList<VersionedEdits>? DocumentChanges { get; init; }
}

internal sealed record VersionedEdits(VersionedFile TextDocument, IReadOnlyList<RangeEdit> Edits);

/// <param name="Uri">Its address.</param>
/// <param name="Version">Null, and written so, where the client has it not open.</param>
internal sealed record VersionedFile(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record RenameParams(TextDocument TextDocument, Position Position, string NewName)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

internal sealed record PrepareRenameResult(PositionRange Range, string Placeholder);

internal sealed record CodeActionParams(TextDocument TextDocument, PositionRange Range, CodeActionContext? Context)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

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
