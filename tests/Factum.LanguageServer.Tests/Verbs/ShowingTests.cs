using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class ShowingTests
{
    private const string Deal = "// a\n// b\n\naccording to minutes\n\noffer deal {\n    to      ada‸\n    amount  1.5 million USD  [\"The Heron cost $1.5 million\"]\n    amount  2 thousand USD   [\"cost tea\"]\n}\n";

    [Fact]
    public async Task Lenses_count_what_holds()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Deal));
        await editor.Diagnostics();
        Assert.Contains("\"title\":\"1 of 2 citations verified · 1 origin", editor.Short(await editor.AskFile("textDocument/codeLens")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hints_say_what_figures_mean()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Deal));
        string hints = editor.Short(await editor.AskFile("textDocument/inlayHint", new { range = new { start = new Editor.Position(0, 0), end = new Editor.Position(99, 0) } }));
        Assert.Contains("\"position\":{\"line\":7,\"character\":27},\"label\":\"∈ [1.45, 1.55) million USD\"", hints.Replace("\\u2208", "∈", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"label\":\"USD\"", hints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_is_shown_in_full_where_it_is_exact()
    {
        await using Editor editor = await Editor.Open(Harbour.With("offer deal {\n    amount  exactly 14 billion USD  [minutes]‸\n    amount  5_000 USD  [minutes]\n}\n"));
        JsonArray hints = (await editor.AskFile("textDocument/inlayHint", new { range = new { start = new Editor.Position(0, 0), end = new Editor.Position(99, 0) } }))!.AsArray();
        Assert.Equal("= 14,000,000,000 USD", (string?)Assert.Single(hints)!["label"]);
    }

    [Fact]
    public async Task Tokens_say_what_words_are()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"H\"‸\n"));
        Assert.Equal("""{"data":[0,0,4,1,0,0,5,5,2,1,0,6,3,7,0]}""", editor.Short(await editor.AskFile("textDocument/semanticTokens/full")));
    }

    [Fact]
    public async Task Folding()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Deal));
        Assert.Equal("""[{"startLine":5,"endLine":8},{"startLine":0,"endLine":1,"kind":"comment"}]""", editor.Short(await editor.AskFile("textDocument/foldingRange")));
    }

    [Fact]
    public async Task Selection_grows_from_the_word_to_the_file()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Deal));
        JsonNode? range = (await editor.AskFile("textDocument/selectionRange", new { positions = new[] { editor.Cursor } }))![0];
        List<string> sizes = [];
        for (; range is not null; range = range["parent"])
            sizes.Add($"{range["range"]!["start"]!["line"]}:{range["range"]!["start"]!["character"]}");
        Assert.Equal(["6:12", "6:4", "5:0", "0:0"], sizes);
    }

    [Fact]
    public async Task Links_lead_to_documents_and_addresses()
    {
        await using Editor editor = await Editor.Open(Harbour.With("source web \"Web\" {\n    document  \"letter.txt\"\n    url  <https://example.org/a>‸\n}\n"));
        await editor.Diagnostics();
        string links = editor.Short(await editor.AskFile("textDocument/documentLink"));
        Assert.Contains("\"target\":\"documents/letter.txt\"", links, StringComparison.Ordinal);
        Assert.Contains("\"target\":\"https://example.org/a\"", links, StringComparison.Ordinal);
    }
}
