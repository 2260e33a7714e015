using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class ReferencesTests
{
    private const string Boats = "boat heron \"Heron\" {\n    owner  a‸da  [minutes: \"Nobody sells tea\"]\n}\n\nperson ada {\n    home  none  [minutes]\n}\n";

    [Theory]
    [InlineData(Boats, "people.facts test.facts test.facts")]
    [InlineData("according to min‸utes\n", "people.facts sources.facts test.facts")]
    [InlineData("boat heron {\n    ber‸th  4  [minutes]\n}\n", "kinds.facts test.facts")]
    [InlineData("// no‸te\n", "")]
    public async Task References_in_all_files(string file, string expected)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        JsonArray found = JsonNode.Parse(await editor.AskHere("textDocument/references", new { context = new { includeDeclaration = true } }))!.AsArray();
        Assert.Equal(expected, string.Join(' ', found.Select(place => (string)place!["uri"]!)));
    }

    [Fact]
    public async Task Rename_changes_every_file()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats));
        await editor.Diagnostics();
        Assert.Contains("\"placeholder\":\"ada\"", await editor.AskHere("textDocument/prepareRename"), StringComparison.Ordinal);
        string edit = await editor.AskHere("textDocument/rename", new { newName = "ada-brook" });
        Assert.Contains("people.facts", edit, StringComparison.Ordinal);
        Assert.Equal(3, edit.Split("\"newText\":\"ada-brook\"").Length - 1);
    }

    [Theory]
    [InlineData("Ada", "is no name")]
    [InlineData("minutes", "another entity")]
    [InlineData("", "is no name")]
    [InlineData("none", "is no name")]
    public async Task Rename_refuses_what_would_do_harm(string name, string why)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats));
        await editor.Diagnostics();
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.AskHere("textDocument/rename", new { newName = name }));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Highlights_in_a_file_and_in_a_document()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats));
        await editor.Diagnostics();
        Assert.Equal(2, JsonNode.Parse(await editor.AskHere("textDocument/documentHighlight"))!.AsArray().Count);
        string cited = editor.Short(await editor.Ask("textDocument/documentHighlight", new { textDocument = new { uri = editor.UriOf("documents/minutes.txt") }, position = new Editor.Position(0, 0) }));
        Assert.Contains("""{"start":{"line":2,"character":0},"end":{"line":2,"character":16}}""", cited, StringComparison.Ordinal);
        Assert.Equal(2, cited.Split("\"range\"").Length - 1);
    }
}
