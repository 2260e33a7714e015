namespace Factum.LanguageServer.Verbs;

/// <summary>Every verb: one class, one file.</summary>
internal static class VerbList
{
    public static IReadOnlyList<object> For(Session session) =>
    [
        new InitializeVerb(session),
        new ShutdownVerb(session),
        new DidOpenVerb(session),
        new DidChangeVerb(session),
        new DidCloseVerb(session),
        new WatchedFilesVerb(session),
        new ConfigurationVerb(session),
        new WorkspaceFoldersVerb(session),
        new DiagnosticVerb(session),
        new WorkspaceDiagnosticVerb(session),
        new HoverVerb(session),
        new DefinitionVerb(session),
        new DocumentSymbolVerb(session),
        new WorkspaceSymbolVerb(session),
        new FormattingVerb(session),
        new CodeActionVerb(session),
        new CompletionVerb(session),
        new ReferencesVerb(session),
        new DocumentHighlightVerb(session),
        new RenameVerb(session),
        new SemanticTokensVerb(session),
        new FoldingRangeVerb(session),
        new SelectionRangeVerb(session),
        new CodeLensVerb(session),
        new InlayHintVerb(session),
        new DocumentLinkVerb(session),
        new ExecuteCommandVerb(session),
    ];
}
