using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer.Verbs;

/// <summary>What a document says of the facts that cite it.</summary>
public sealed class DocumentTests
{
    private static readonly string cited = Harbour.With("").Replace("is 54 years old.", "is 5‸4 years old.", StringComparison.Ordinal);

    [Theory]
    [InlineData("textDocument/definition")]
    [InlineData("textDocument/references")]
    public async Task A_passage_leads_to_the_claims_that_cite_it(string method)
    {
        await using Editor editor = await Editor.Open(cited);
        Assert.StartsWith("""[{"uri":"people.facts","range":{"start":{"line":3,"character":9}""", await editor.AskHere(method), StringComparison.Ordinal);
        await editor.Replace("Present", "Absent");
        Assert.Equal("[]", editor.Short(await editor.AskFile(method, new { position = new Editor.Position(0, 2) })));
    }

    [Fact]
    public async Task Cited_passages_are_told_to_a_client_that_marks_them()
    {
        await using Editor editor = await Editor.Open(cited, settings: """{"passages":true}""");
        JsonNode told = await editor.Passages(1, _ => true);
        Assert.Equal("""[{"start":{"line":1,"character":57},"end":{"line":1,"character":83}}]""", told.ToJsonString());
        // The marks follow the text, and the facts.
        await editor.Replace("Its owner", "Owner");
        Assert.Equal(53, (int?)(await editor.Passages(2, _ => true))[0]!["start"]!["character"]);
        await editor.Notify("textDocument/didOpen", new { textDocument = new { uri = editor.UriOf("people.facts"), languageId = "facts", version = 1, text = "person ada \"Ada Brook\"\n" } });
        await editor.Passages(2, passages => passages.Count == 0);
    }

    [Fact]
    public async Task Such_a_client_is_not_told_of_them_all_at_each_word()
    {
        await using Editor editor = await Editor.Open(cited, settings: """{"passages":true}""");
        Assert.Single((await editor.AskFile("textDocument/documentHighlight", new { position = editor.Cursor }))!.AsArray());
        Assert.Empty((await editor.AskFile("textDocument/documentHighlight", new { position = new Editor.Position(0, 2) }))!.AsArray());
    }
}
