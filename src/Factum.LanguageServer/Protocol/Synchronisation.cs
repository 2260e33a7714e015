namespace Factum.LanguageServer.Protocol;

internal sealed record DidOpenParams(OpenedDocument TextDocument);

internal sealed record OpenedDocument(string Uri, string? LanguageId, int Version, string Text);

internal sealed record DidChangeParams(TextDocument TextDocument, IReadOnlyList<ContentChange?> ContentChanges);

/// <summary>A part replaced, or the whole text where there is no range.</summary>
internal sealed record ContentChange(PositionRange? Range, string? Text);

internal sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <param name="Uri">Which file.</param>
/// <param name="Type">1 created, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type);

internal sealed record WorkspaceFoldersParams(WorkspaceFoldersEvent Event);

internal sealed record WorkspaceFoldersEvent(IReadOnlyList<WorkspaceFolder>? Added, IReadOnlyList<WorkspaceFolder>? Removed);
