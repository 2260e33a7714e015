using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>A client that sends nonsense, a disk that holds anything: an error reply or a line in the log, and the server lives.</summary>
public sealed class RobustnessTests
{
    private const string Ada = "person ada {\n    age  5‸4  [minutes: \"is 54 years\"]\n}\n";

    [Fact]
    public async Task A_client_that_says_goodbye_gets_0()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        Assert.Equal(0, await editor.Quit());
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using Editor editor = Editor.Start(Harbour.With(""));
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask("textDocument/hover", new { textDocument = new { uri = "file:///a.facts" }, position = new Editor.Position(0, 0) }));
        Assert.Equal(-32002, refusal.ErrorCode);
    }

    [Theory]
    [InlineData("textDocument/hover", "{}")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"not an address"},"position":{"line":-5,"character":99999}}""")]
    [InlineData("textDocument/completion", """{"textDocument":7}""")]
    [InlineData("textDocument/definition", """[1,2,3]""")]
    [InlineData("textDocument/rename", """{"textDocument":{"uri":"file:///nowhere.facts"},"position":{"line":0,"character":0}}""")]
    [InlineData("textDocument/unheard-of", "{}")]
    [InlineData("initialize", "{}")]
    public async Task Nonsense_is_answered_and_the_server_lives(string method, string parameters)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        try
        {
            await editor.Ask(method, JsonNode.Parse(parameters));
        }
        catch (RemoteRpcException)
        {
            // An error is an answer.
        }

        Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("textDocument/hover", "{}")]
    [InlineData("textDocument/completion", """{"textDocument":{}}""")]
    [InlineData("textDocument/rename", """{"position":{"line":0,"character":0}}""")]
    [InlineData("textDocument/diagnostic", "{}")]
    [InlineData("textDocument/codeAction", "{}")]
    public async Task A_request_that_names_no_file_is_told_so(string method, string parameters)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        // So the test's client names both of the protocol's errors about what was asked for.
        RemoteMethodNotFoundException refused = await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.Ask(method, JsonNode.Parse(parameters)));
        Assert.Contains("textDocument", refused.Message, StringComparison.Ordinal);
        Assert.Equal(-32602, (int?)refused.ErrorCode);
        Assert.Contains($"'{method}' has parameters that cannot be read", editor.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("NullReference", editor.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no json")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1}")]
    [InlineData("[]")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7000,\"result\":5}", "an answer to '7000', which was not asked")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":1,\"message\":\"no\"}}", "an answer to 'x', which was not asked")]
    public async Task A_message_that_cannot_be_read_is_logged_and_passed_over(string message, string logged = "cannot be read")
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        byte[] body = Encoding.UTF8.GetBytes(message);
        await editor.ServerStream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
        await editor.ServerStream.FlushAsync();
        Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
        Assert.Contains(logged, editor.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edits_out_of_order_are_ignored_and_logged()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Replace("ada", "eva");
        object range = new { start = new Editor.Position(0, 0), end = new Editor.Position(900, 900) };
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = editor.Uri, version = 1 }, contentChanges = new[] { new { range, text = "" } } });
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = "file:///nowhere.facts", version = 1 }, contentChanges = new[] { new { range, text = "" } } });
        Assert.Contains("\"name\":\"eva\"", editor.Short(await editor.AskFile("textDocument/documentSymbol")), StringComparison.Ordinal);
        Assert.Contains("came behind version 2", editor.Log, StringComparison.Ordinal);
        Assert.Contains("nowhere.facts', which is not open", editor.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_outside_of_the_text_takes_the_nearest_place()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        object range = new { start = new Editor.Position(-1, -1), end = new Editor.Position(900, 900) };
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = editor.Uri, version = 2 }, contentChanges = new[] { new { range, text = "person eva\n" } } });
        Assert.Contains("\"name\":\"eva\"", editor.Short(await editor.AskFile("textDocument/documentSymbol")), StringComparison.Ordinal);
        Assert.Contains("outside of the text", editor.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{}]""")]
    [InlineData("""[null]""")]
    [InlineData("""[{"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}}]""")]
    [InlineData("""null""")]
    [InlineData("""[{"text":"gone"},{"text":null}]""")]
    public async Task An_edit_that_does_not_say_what_is_typed_is_ignored_and_logged(string changes)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = editor.Uri, version = 2 }, contentChanges = JsonNode.Parse(changes) });
        Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
        Assert.Contains("without a text; it was ignored", editor.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", editor.Log, StringComparison.Ordinal);
    }

    /// <summary>From the later place to the earlier: the same part of the text.</summary>
    [Fact]
    public async Task A_range_may_be_reversed()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        object range = new { start = new Editor.Position(0, 10), end = new Editor.Position(0, 7) };
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = editor.Uri, version = 2 }, contentChanges = new[] { new { range, text = "eva" } } });
        Assert.Contains("\"name\":\"eva\"", editor.Short(await editor.AskFile("textDocument/documentSymbol")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_may_be_huge()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.OpenFile("huge.facts", $"person huge \"{new string('x', 1_000_000)}\" {{ note \"{string.Concat(Enumerable.Repeat("long ", 200_000))}‸\" }} ((((\n");
        foreach (string verb in new[] { "hover", "completion", "definition", "references", "documentHighlight" })
            await editor.AskHere("textDocument/" + verb);
        foreach (string verb in new[] { "documentSymbol", "semanticTokens/full", "codeLens" })
            await editor.AskFile("textDocument/" + verb);
        await editor.OpenFile("test.facts", Ada);
        Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_utf_8_is_reported()
    {
        await using Editor editor = Editor.Start(Harbour.With("person eva\n"));
        File.WriteAllBytes(editor.Folder["bad.facts"], [0x70, 0xFF, 0xFE, 0x80]);
        await editor.Initialize();
        Assert.Contains(await editor.Diagnostics("bad.facts"), line => line.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_workspace_is_no_error()
    {
        await using Editor editor = Editor.Start("");
        await editor.Initialize();
        Assert.Equal("[]", editor.Short(await editor.Ask("workspace/symbol", new { query = "" })));
        await editor.OpenFile("new.facts", "person eva‸\n");
        Assert.Contains("\"name\":\"eva\"", editor.Short(await editor.AskFile("textDocument/documentSymbol")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_no_file_is_a_project_by_itself()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Notify("textDocument/didOpen", new { textDocument = new { uri = "untitled:Untitled-1", languageId = "facts", version = 1, text = "person eva\n" } });
        Assert.Contains("\"name\":\"eva\"", editor.Short(await editor.Ask("textDocument/documentSymbol", new { textDocument = new { uri = "untitled:Untitled-1" } })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_may_be_deleted_while_it_is_open_or_cited()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        Assert.DoesNotContain(await editor.Diagnostics(), line => line.Contains("not at hand", StringComparison.Ordinal));
        File.Delete(editor.Folder["documents/minutes.txt"]);
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("documents/minutes.txt"), type = 3 } } });
        await editor.Replace("54", "55");
        Assert.Contains("not at hand", await editor.AskHere("textDocument/hover") + string.Join('\n', await editor.Diagnostics("sources.facts")), StringComparison.Ordinal);
        File.Delete(editor.Folder["test.facts"]);
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri, type = 3 } } });
        Assert.Contains("\"name\":\"ada\"", editor.Short(await editor.AskFile("textDocument/documentSymbol")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_unrelated_files_do_not_get_in_the_way()
    {
        await using Editor editor = Editor.Start(Harbour.With(Ada.Replace("‸", "", StringComparison.Ordinal)));
        Directory.CreateDirectory(editor.Folder["heap/0"]);
        for (int i = 0; i < 1_000; i++)
            await File.Create(editor.Folder[$"heap/0/{i}.bin"]).DisposeAsync();
        // The others are links to these, because to make so many files of their own takes longer than the test has.
        ProcessStartInfo link = new("sh", ["-c", "for i in $(seq 1 99); do cp -rl 0 $i; done"]) { WorkingDirectory = editor.Folder["heap"] };
        await Process.Start(link)!.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(100_000, Directory.EnumerateFiles(editor.Folder["heap"], "*", SearchOption.AllDirectories).Count());
        await editor.Initialize();
        await editor.OpenFile("test.facts", Ada);
        Assert.Contains("`54`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
        Assert.DoesNotContain(await editor.Diagnostics(), line => line.Contains("heap", StringComparison.Ordinal));
        Assert.DoesNotContain("heap", editor.Log, StringComparison.Ordinal);
    }
}
