namespace Factum.LanguageServer.Protocol;

/// <summary>What the server can do, as the protocol writes it.</summary>
internal sealed record ServerCapabilities
{
    public required string PositionEncoding { get; init; }
    public SyncOptions TextDocumentSync { get; } = new();
    public bool HoverProvider { get; } = true;
    public CompletionOptions CompletionProvider { get; } = new();
    public bool DefinitionProvider { get; } = true;
    public bool ReferencesProvider { get; } = true;
    public bool DocumentHighlightProvider { get; } = true;
    public bool DocumentSymbolProvider { get; } = true;
    public bool WorkspaceSymbolProvider { get; } = true;
    public RenameOptions RenameProvider { get; } = new();
    public bool DocumentFormattingProvider { get; } = true;
    public CodeActionOptions CodeActionProvider { get; } = new();
    public CodeLensOptions CodeLensProvider { get; } = new();
    public bool InlayHintProvider { get; } = true;
    public DocumentLinkOptions DocumentLinkProvider { get; } = new();
    public bool FoldingRangeProvider { get; } = true;
    public bool SelectionRangeProvider { get; } = true;
    public ExecuteCommandOptions ExecuteCommandProvider { get; } = new();
    public SemanticTokensOptions SemanticTokensProvider { get; } = new();

    /// <summary>Null where the server pushes: a client that does both would show everything twice.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; init; }
    public WorkspaceOptions Workspace { get; } = new();
}

internal sealed record SyncOptions
{
    public bool OpenClose { get; } = true;

    /// <summary>2 = edits, not whole texts.</summary>
    public int Change { get; } = 2;
    public SaveOptions Save { get; } = new();
}

internal sealed record SaveOptions
{
    public bool IncludeText { get; }
}

internal sealed record CompletionOptions
{
    public IReadOnlyList<string> TriggerCharacters { get; } = ["@", "[", "\"", " "];
}

internal sealed record RenameOptions
{
    public bool PrepareProvider { get; } = true;
}

internal sealed record CodeActionOptions
{
    public IReadOnlyList<string> CodeActionKinds { get; } = [Protocol.CodeActionKinds.QuickFix, Protocol.CodeActionKinds.FixAll];
}

internal sealed record CodeLensOptions
{
    public bool ResolveProvider { get; }
}

internal sealed record ExecuteCommandOptions
{
    public IReadOnlyList<string> Commands { get; } = [CommandNames.Lock, CommandNames.Cite, CommandNames.Report];
}

internal sealed record DocumentLinkOptions
{
    public bool ResolveProvider { get; }
}

internal sealed record SemanticTokensOptions
{
    public SemanticTokensLegend Legend { get; } = new();
    public bool Full { get; } = true;
    public bool Range { get; } = true;
}

internal sealed record SemanticTokensLegend
{
    public IReadOnlyList<string> TokenTypes { get; } = Protocol.TokenTypes.Names;
    public IReadOnlyList<string> TokenModifiers { get; } = ["declaration"];
}

internal sealed record DiagnosticOptions
{
    public string Identifier { get; } = "factum";
    public bool InterFileDependencies { get; } = true;
    public bool WorkspaceDiagnostics { get; } = true;
}

internal sealed record WorkspaceOptions
{
    public WorkspaceFoldersOptions WorkspaceFolders { get; } = new();
}

internal sealed record WorkspaceFoldersOptions
{
    public bool Supported { get; } = true;
    public bool ChangeNotifications { get; } = true;
}
