using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Nerdbank.Streams;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>What no client and no disk ought to do: the server answers or says in its log what happened, and goes on, or ends as the protocol has it.</summary>
public sealed class HostileTests
{
    private const string Ada = "person ada {\n    age  5‸4  [minutes: \"is 54 years\"]\n}\n";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Notify("exit", new { });
        Assert.Equal(1, await editor.Ended.WaitAsync(patience));
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_1()
    {
        await using Editor editor = Editor.Start(Harbour.With(""));
        await editor.Notify("exit", new { });
        Assert.Equal(1, await editor.Ended.WaitAsync(patience));
    }

    [Fact]
    public async Task A_request_behind_shutdown_is_refused()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Ask("shutdown", null);
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.AskHere("textDocument/hover"));
        Assert.Equal(-32600, refusal.ErrorCode);
        await editor.Notify("exit", new { });
        Assert.Equal(0, await editor.Ended.WaitAsync(patience));
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_the_server()
    {
        (Stream client, Stream serverSide) = FullDuplexStream.CreatePair();
        Task<int> server = LanguageServerHost.RunAsync(serverSide, serverSide, new LanguageServerOptions { Log = TextWriter.Null });
        await client.DisposeAsync();
        Assert.Equal(1, await server.WaitAsync(patience));
    }

    [Fact]
    public async Task The_server_ends_with_the_editor_that_started_it()
    {
        using Process parent = Process.Start(new ProcessStartInfo("sleep", "600"))!;
        await using Editor editor = Editor.Start(Harbour.With(""));
        await editor.Ask("initialize", new { processId = parent.Id, rootUri = (string?)null, capabilities = new { } });
        parent.Kill();
        Assert.Equal(1, await editor.Ended.WaitAsync(patience));
        Assert.Contains($"process {parent.Id} is gone", editor.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_is_not_there_is_logged()
    {
        await using Editor editor = Editor.Start(Harbour.With(""));
        await editor.Ask("initialize", new { processId = int.MaxValue, rootUri = (string?)null, capabilities = new { } });
        Assert.Contains("cannot be watched", editor.Log, StringComparison.Ordinal);
        Assert.Equal("[]", editor.Short(await editor.Ask("workspace/symbol", new { query = "" })));
    }

    [Theory]
    [InlineData("http://example.org/a.facts")]
    [InlineData("git:/a.facts?ref=HEAD")]
    [InlineData("file://elsewhere/share/a.facts")]
    [InlineData("file:///a%2Fb%00c.facts")]
    [InlineData("file:///%")]
    [InlineData("file:///../../../../a.facts")]
    [InlineData("")]
    [InlineData("facts")]
    public async Task A_text_with_any_address_can_be_opened_asked_about_and_closed(string uri)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Notify("textDocument/didOpen", new { textDocument = new { uri, languageId = "facts", version = 1, text = "person eva\n" } });
        try
        {
            await editor.Ask("textDocument/documentSymbol", new { textDocument = new { uri } });
        }
        catch (RemoteRpcException)
        {
            // An error is an answer.
        }

        await editor.Notify("textDocument/didClose", new { textDocument = new { uri } });
        await IsAlive(editor);
    }

    public static TheoryData<string> Texts => new()
    {
        "\0\0\0person ada\0\n",
        "person \uD800 \"\uDC00\"\n",
        "\uFEFF\uFEFFperson ada\n",
        "person ada {\r\r\n\n\r age 5\u2028\u2029\u0085\n",
        new string('{', 50_000),
        "person ada { age " + new string('9', 100_000) + " [minutes: \"is 54 years\"] }\n",
        "person ada \"" + new string('x', 2_000_000) + "\"\n",
        string.Concat(Enumerable.Repeat("person ada \"Ada\"\n", 5_000)),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_is_a_text(string text)
    {
        await using Editor editor = await Editor.Open(Harbour.With(""));
        await editor.OpenFile("test.facts", text);
        foreach (string verb in new[] { "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/semanticTokens/full", "textDocument/codeLens", "textDocument/documentLink" })
            await editor.AskFile(verb);
        try
        {
            await editor.AskFile("textDocument/formatting", new { options = new { tabSize = 4, insertSpaces = true } });
        }
        catch (RemoteRpcException exception)
        {
            // What is no text is not laid out, and that is said.
            Assert.Contains("cannot be read as text", exception.Message, StringComparison.Ordinal);
        }

        await editor.OpenFile("other.facts", Ada);
        await IsAlive(editor);
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(0, int.MaxValue)]
    public async Task A_position_may_lie_outside(int line, int character)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        object position = new { line, character };
        foreach (string verb in new[] { "hover", "completion", "definition", "documentHighlight", "prepareRename" })
        {
            try
            {
                await editor.AskFile("textDocument/" + verb, new { position });
            }
            catch (RemoteRpcException)
            {
                // An error is an answer.
            }
        }

        await editor.AskFile("textDocument/selectionRange", new { positions = new[] { position } });
        await editor.AskFile("textDocument/codeAction", new { range = new { start = position, end = position }, context = new { diagnostics = Array.Empty<object>() } });
        await IsAlive(editor);
    }

    [Fact]
    public async Task A_text_may_be_opened_twice_and_closed_twice()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.OpenFile("test.facts", Ada);
        await editor.Notify("textDocument/didClose", new { textDocument = new { uri = editor.Uri } });
        await editor.Notify("textDocument/didClose", new { textDocument = new { uri = editor.Uri } });
        await editor.OpenFile("test.facts", Ada);
        await IsAlive(editor);
    }

    [Fact]
    public async Task Of_a_thousand_requests_that_are_called_off_each_is_answered_once()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        int answered = 0, calledOff = 0;
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async number =>
        {
            using CancellationTokenSource limit = new();
            Task<JsonNode?> asked = editor.Ask(number % 2 == 0 ? "textDocument/hover" : "textDocument/completion", new { textDocument = new { uri = editor.Uri }, position = editor.Cursor }, limit.Token);
            if (number % 3 > 0)
                await limit.CancelAsync();
            try
            {
                await asked;
                Interlocked.Increment(ref answered);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref calledOff);
            }
        }));
        Assert.Equal(1_000, answered + calledOff);
        Assert.InRange(answered, 334, 1_000);
        await IsAlive(editor);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n")]
    [InlineData("Nonsense\r\n\r\n")]
    [InlineData("Content-Length: -7\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n")]
    public async Task A_stream_that_breaks_the_protocol_ends_the_server_with_a_line_in_the_log(string bytes)
    {
        (Stream client, Stream serverSide) = FullDuplexStream.CreatePair();
        StringWriter log = new();
        Task<int> server = LanguageServerHost.RunAsync(serverSide, serverSide, new LanguageServerOptions { Log = TextWriter.Synchronized(log) });
        await client.WriteAsync(Encoding.ASCII.GetBytes(bytes));
        await client.FlushAsync();
        await client.DisposeAsync();
        Assert.Equal(1, await server.WaitAsync(patience));
    }

    [Fact]
    public async Task A_document_may_become_a_folder()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        File.Delete(editor.Folder["documents/minutes.txt"]);
        Directory.CreateDirectory(editor.Folder["documents/minutes.txt"]);
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("documents/minutes.txt"), type = 2 } } });
        await editor.Replace("54", "55");
        await editor.Diagnostics();
        Assert.Contains("`55`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_in_a_circle_are_followed_once()
    {
        await using Editor editor = Editor.Start(Harbour.With(Ada.Replace("‸", "", StringComparison.Ordinal)));
        Directory.CreateSymbolicLink(editor.Folder["circle"], editor.Folder.FullPath);
        await editor.Initialize();
        await editor.OpenFile("test.facts", Ada);
        await IsAlive(editor);
    }

    [Fact]
    public async Task A_client_that_cannot_watch_files_has_them_watched()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        editor.Folder.Write("other.facts", "person ada {\n    age  99  [minutes: \"is 54 years\"]\n}\n");
        Assert.Contains(await editor.Diagnostics("other.facts"), line => line.Contains("99", StringComparison.Ordinal));
        File.Delete(editor.Folder["other.facts"]);
        await editor.Published(published => (string?)published["uri"] == editor.UriOf("other.facts") && published["diagnostics"]!.AsArray().Count == 0);
    }

    private static async Task IsAlive(Editor editor) => Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
}
