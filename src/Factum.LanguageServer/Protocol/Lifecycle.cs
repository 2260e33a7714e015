using System.Text.Json;

namespace Factum.LanguageServer.Protocol;

/// <summary>How a client introduces itself.</summary>
internal sealed record InitializeParams
{
    /// <summary>Of the editor; null where nobody may rely on it.</summary>
    public int? ProcessId { get; init; }

    public string? RootUri { get; init; }
    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }
    public ClientCapabilities? Capabilities { get; init; }
    public ServerSettings? InitializationOptions { get; init; }
}

internal sealed record WorkspaceFolder(string Uri, string? Name);

/// <summary>What a client may set; every part may be missing.</summary>
internal sealed record ServerSettings
{
    /// <summary>Folders of documents, absolute or relative to the project; <c>documents</c> where none are given.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>The day that counts as today, as the language writes a date.</summary>
    public string? AsOf { get; init; }

    /// <summary>
    /// <c>server</c>: the server shows diagnostics; <c>off</c> or <c>compiler</c>: another program does; <c>project</c>, the default: what the C# project says.
    /// <c>push</c> or <c>pull</c> say how, which by default is as the client can.
    /// </summary>
    public string? Diagnostics { get; init; }

    public HintSettings? Hints { get; init; }

    /// <summary>Whether the client marks the cited passages of documents by <c>factum/citedPassages</c>.</summary>
    public bool? Passages { get; init; }

    /// <summary>With what a client set later; what it left out stays.</summary>
    public ServerSettings With(ServerSettings later) => new()
    {
        Documents = later.Documents ?? Documents,
        AsOf = later.AsOf ?? AsOf,
        Diagnostics = later.Diagnostics ?? Diagnostics,
        Hints = later.Hints ?? Hints,
        Passages = later.Passages ?? Passages,
    };

    public bool IsSilent => Diagnostics is "off" or "compiler";
}

/// <summary>What may be hinted at beside what is wrong.</summary>
/// <param name="Uncited">Values and names in open documents that no fact cites.</param>
internal sealed record HintSettings(bool? Uncited);

/// <summary><c>workspace/didChangeConfiguration</c>: the settings, or nothing where the client is to be asked.</summary>
internal sealed record ConfigurationParams(JsonElement? Settings);

internal sealed record ConfigurationRequest(IReadOnlyList<ConfigurationItem> Items);

internal sealed record ConfigurationItem(string Section);

/// <summary>What the server wants to know of a client.</summary>
internal sealed record ClientCapabilities
{
    public GeneralCapabilities? General { get; init; }
    public TextDocumentCapabilities? TextDocument { get; init; }
    public WorkspaceCapabilities? Workspace { get; init; }
}

internal sealed record GeneralCapabilities(IReadOnlyList<string>? PositionEncodings);

internal sealed record TextDocumentCapabilities
{
    public JsonElement? Diagnostic { get; init; }
    public CompletionCapability? Completion { get; init; }
    public HoverCapability? Hover { get; init; }
}

internal sealed record CompletionCapability(CompletionItemCapability? CompletionItem);

internal sealed record CompletionItemCapability(bool SnippetSupport, bool InsertReplaceSupport, IReadOnlyList<string>? DocumentationFormat);

internal sealed record HoverCapability(IReadOnlyList<string>? ContentFormat);

internal sealed record WorkspaceCapabilities
{
    public bool ApplyEdit { get; init; }
    public WorkspaceEditCapability? WorkspaceEdit { get; init; }
    public bool Configuration { get; init; }
    public RegistrationCapability? DidChangeWatchedFiles { get; init; }
    public RefreshCapability? Diagnostics { get; init; }
    public RefreshCapability? CodeLens { get; init; }
    public RefreshCapability? InlayHint { get; init; }
}

/// <summary>Whether an edit may name the versions that it is of.</summary>
internal sealed record WorkspaceEditCapability(bool DocumentChanges);

/// <summary>Whether the client asks again when the server tells it to.</summary>
internal sealed record RefreshCapability(bool RefreshSupport);

/// <summary>Whether the client takes registrations while it runs.</summary>
internal sealed record RegistrationCapability(bool DynamicRegistration);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);
