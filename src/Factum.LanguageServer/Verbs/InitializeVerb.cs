using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>initialize</c> and <c>initialized</c>: what each side can do.</summary>
internal sealed class InitializeVerb(Session session)
{
    private static readonly string[] watched = ["**/*.facts", "**/facts.lock", "**/*.{txt,md}", "**/*.csproj", "**/Directory.Build.props", "**/.editorconfig", "**/.globalconfig"];
    private InitializeParams introduction = new();

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        session.Begin();
        introduction = parameters;
        ServerSettings settings = parameters.InitializationOptions ?? new ServerSettings();
        // Utf-8 where the client offers it: a text is sent so anyway.
        session.Positions = new PositionMap(isUtf8: parameters.Capabilities?.General?.PositionEncodings?.Contains("utf-8") == true);
        session.Features = ClientFeatures.Of(parameters.Capabilities, settings);
        session.Configure(settings);
        session.EndWith(parameters.ProcessId);
        return new InitializeResult(
            new ServerCapabilities { PositionEncoding = session.Positions.Name, DiagnosticProvider = session.Features.MayPull ? new DiagnosticOptions() : null },
            new ServerInfo("factum", typeof(InitializeVerb).Assembly.GetName().Version?.ToString() ?? "0"));
    }

    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
        if (!session.IsRunning)
            return;
        session.Log.Info($"positions in {session.Positions.Name}; diagnostics are {(session.Features.PullsDiagnostics ? "pulled" : session.Features.PushesDiagnostics ? "pushed" : "off")}");
        foreach (string folder in FoldersOf(introduction))
            session.Workspace.AddFolder(folder);
        if (introduction.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
            session.Client?.Request("client/registerCapability", new RegistrationParams([new Registration("factum-files", "workspace/didChangeWatchedFiles", new WatchedFilesRegistration([.. watched.Select(pattern => new FileWatcher(pattern))]))]));
        else
            session.Workspace.WatchFolders();
        if (session.Features.AnswersSettings)
            _ = session.AskForSettings();
    }

    private static IEnumerable<string> FoldersOf(InitializeParams parameters)
    {
        IEnumerable<string> uris = parameters.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(folder => folder.Uri) : parameters.RootUri is { } root ? [root] : [];
        return uris.Select(FileUri.PathOf).OfType<string>().Select(Path.TrimEndingDirectorySeparator);
    }
}
