using System.Text.Json;
using System.Text.Json.Nodes;
using Factum.LanguageServer.Text;
using Nerdbank.Streams;
using StreamJsonRpc;

namespace Factum.LanguageServer;

/// <summary>A client over a real connection: requests in, answers out. The cursor is <c>‸</c> in one of the files, and that file is open.</summary>
internal sealed partial class Editor : IAsyncDisposable
{
    private const char Caret = '‸';
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);
    private readonly JsonRpc connection;
    private readonly Task<int> server;
    private readonly StringWriter log = new();
    private readonly Notifications notifications = new();
    private int version = 1;

    private Editor(TemporaryFolder folder)
    {
        Folder = folder;
        (Stream client, Stream serverSide) = FullDuplexStream.CreatePair();
        ServerStream = client;
        server = LanguageServerHost.RunAsync(serverSide, serverSide, new LanguageServerOptions { Log = TextWriter.Synchronized(log), Today = () => new DateOnly(2026, 1, 31) });
        connection = new JsonRpc(new HeaderDelimitedMessageHandler(client, client, new SystemTextJsonFormatter()));
        connection.AddLocalRpcTarget(notifications);
        connection.StartListening();
    }

    public TemporaryFolder Folder { get; }

    public Stream ServerStream { get; }

    public string Log => log.ToString();

    /// <summary>Relative to the folder.</summary>
    public string File { get; private set; } = "";

    public string Text { get; private set; } = "";

    public JsonObject Capabilities { get; private set; } = [];

    /// <summary>What the server asked to have changed; the client says that it did.</summary>
    public IReadOnlyCollection<JsonObject> AppliedEdits => notifications.Edits;

    public Task<int> Ended => server;

    /// <summary>What the client answers to <c>workspace/configuration</c>, as JSON.</summary>
    public void Answer(string settings) => notifications.Settings = JsonNode.Parse(settings);

    public string Uri => UriOf(File);

    public static Editor Start(string project) => new(new TemporaryFolder().WriteProject(project));

    /// <param name="project">Parts parted by lines <c>=== path</c>; the one with the cursor is opened.</param>
    /// <param name="capabilities">Of the client, as JSON.</param>
    /// <param name="settings">As JSON.</param>
    public static async Task<Editor> Open(string project, string capabilities = "{}", string settings = "{}")
    {
        Editor editor = Start(project.Replace(Caret.ToString(), "", StringComparison.Ordinal));
        await editor.Initialize(capabilities, settings);
        (string path, string content) = Factum.Testing.TextProject.Parts(project).FirstOrDefault(part => part.Content.Contains(Caret, StringComparison.Ordinal));
        if (path is not null)
            await editor.OpenFile(path, content);
        return editor;
    }

    public async Task Initialize(string capabilities = "{}", string settings = "{}")
    {
        JsonNode? answer = await Ask("initialize", new { processId = (int?)null, rootUri = FileUri.Of(Folder.FullPath), capabilities = JsonNode.Parse(capabilities), initializationOptions = JsonNode.Parse(settings) });
        Capabilities = answer!["capabilities"]!.AsObject();
        await Notify("initialized", new { });
    }

    public Position Cursor { get; private set; } = new(0, 0);

    public async Task OpenFile(string path, string marked)
    {
        int caret = marked.IndexOf(Caret, StringComparison.Ordinal);
        (File, Text, version) = (path, caret < 0 ? marked : marked.Remove(caret, 1), 1);
        Cursor = PositionOf(Math.Max(caret, 0));
        await Notify("textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "facts", version, text = Text } });
    }

    /// <summary>Types over a part of the open file, as an editor does it: a range and its new text.</summary>
    public async Task Replace(string old, string text)
    {
        int at = Text.IndexOf(old, StringComparison.Ordinal);
        object range = new { start = PositionOf(at), end = PositionOf(at + old.Length) };
        Text = Text.Remove(at, old.Length).Insert(at, text);
        Cursor = PositionOf(at + text.Length);
        await Notify("textDocument/didChange", new { textDocument = new { uri = Uri, version = ++version }, contentChanges = new[] { new { range, text } } });
    }

    /// <summary>A request about the cursor, with its answer in one line; addresses are relative to the folder.</summary>
    public async Task<string> AskHere(string method, object? more = null) => Short(await Ask(method, Merge(new { textDocument = new { uri = Uri }, position = Cursor }, more)));

    /// <summary>A request about the open file.</summary>
    public async Task<JsonNode?> AskFile(string method, object? more = null) => await Ask(method, Merge(new { textDocument = new { uri = Uri } }, more));

    public Task<JsonNode?> Ask(string method, object? parameters) => Ask(method, parameters, CancellationToken.None);

    public async Task<JsonNode?> Ask(string method, object? parameters, CancellationToken calledOff)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(calledOff);
        limit.CancelAfter(patience);
        JsonElement answer = await connection.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, limit.Token);
        return answer.ValueKind is JsonValueKind.Undefined ? null : JsonNode.Parse(answer.GetRawText());
    }

    public Task Notify(string method, object parameters) => connection.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>What the client is shown of a file once the server has seen the newest edit: <c>line: id message</c>.</summary>
    public async Task<IReadOnlyList<string>> Diagnostics(string? path = null)
    {
        string uri = UriOf(path ?? File);
        bool isOpen = path is null || path == File;
        JsonObject shown = await notifications.First(published => (string?)published["uri"] == uri && (!isOpen || (int?)published["version"] == version), patience, () => Log);
        return [.. shown["diagnostics"]!.AsArray().Select(Line)];
    }

    public async Task<JsonObject> Published(Func<JsonObject, bool> isIt) => await notifications.First(isIt, patience, () => Log);

    /// <summary>The passages of the open document that the client is to mark, of a version of it.</summary>
    public async Task<JsonArray> Passages(int ofVersion, Func<JsonArray, bool> isIt) =>
        (await notifications.First(told => (string?)told["uri"] == Uri && (int?)told["version"] == ofVersion && told["passages"] is JsonArray passages && isIt(passages), patience, () => Log))["passages"]!.AsArray();

    /// <summary>All that was published of a file so far, in order.</summary>
    public IReadOnlyList<JsonObject> PublishedOf(string path) => notifications.Of(UriOf(path));

    public void ForgetPublished() => notifications.Forget();

    public string Short(JsonNode? answer) =>
        (answer?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null").Replace(FileUri.Of(Folder.FullPath) + "/", "", StringComparison.Ordinal);

    public string UriOf(string path) => FileUri.Of(Folder[path]);

    public async Task<int> Quit()
    {
        await Ask("shutdown", null);
        await Notify("exit", new { });
        return await server.WaitAsync(patience);
    }

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        await server.WaitAsync(patience);
        Folder.Dispose();
    }

    public Position PositionOf(int offset)
    {
        string before = Text[..offset];
        return new Position(before.Count(c => c == '\n'), offset - before.LastIndexOf('\n') - 1);
    }

    public static string Line(JsonNode? diagnostic) => $"{(int)diagnostic!["range"]!["start"]!["line"]! + 1}: {diagnostic["code"]} {diagnostic["message"]}";

    private static JsonObject Merge(object one, object? other)
    {
        JsonSerializerOptions web = new(JsonSerializerDefaults.Web);
        JsonObject merged = JsonSerializer.SerializeToNode(one, web)!.AsObject();
        if (other is not null)
        {
            foreach ((string key, JsonNode? value) in JsonSerializer.SerializeToNode(other, web)!.AsObject())
                merged[key] = value?.DeepClone();
        }

        return merged;
    }

    /// <summary>As the protocol writes it.</summary>
#pragma warning disable IDE1006 // The names are the protocol's.
    internal sealed record Position(int line, int character);
#pragma warning restore IDE1006
}
