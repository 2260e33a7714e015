using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class EditTests
{
    [Fact]
    public async Task Formatting_touches_only_the_lines_that_change()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    berth  4  [minutes]\n}\n\nboat coot \"Coot\" {\n  berth 5 [minutes]‸\n}\n"));
        Assert.Equal("""[{"range":{"start":{"line":5,"character":0},"end":{"line":5,"character":9}},"newText":"    berth  5 "}]""", editor.Short(await editor.AskFile("textDocument/formatting", new { options = new { tabSize = 2, insertSpaces = true } })));
    }

    [Fact]
    public async Task What_is_in_the_one_layout_is_left_alone()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    berth  4  [minutes]‸\n}\n"));
        Assert.Equal("[]", editor.Short(await editor.AskFile("textDocument/formatting", new { options = new { } })));
    }

    [Fact]
    public async Task Every_edit_of_the_core_is_a_code_action()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    bert‸  4  [minutes]\n}\n"));
        JsonArray actions = (await editor.AskFile("textDocument/codeAction", new { range = new { start = editor.Cursor, end = editor.Cursor }, context = new { diagnostics = Array.Empty<object>() } }))!.AsArray();
        JsonNode action = actions.First(found => ((string?)found!["title"])!.Contains("berth", StringComparison.Ordinal))!;
        Assert.Equal("quickfix", (string?)action["kind"]);
        Assert.Contains("\"newText\":\"berth\"", editor.Short(action["edit"]), StringComparison.Ordinal);
        Assert.Equal("FACT1", ((string?)action["diagnostics"]![0]!["code"])![..5]);
    }

    [Fact]
    public async Task All_slips_are_mended_at_once()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    berth  1,200  [minutes]‸\n    berth  1,300  [minutes]\n}\n"));
        JsonArray actions = (await editor.AskFile("textDocument/codeAction", new { range = new { start = editor.Cursor, end = editor.Cursor }, context = new { diagnostics = Array.Empty<object>(), only = new[] { "source.fixAll" } } }))!.AsArray();
        JsonNode all = Assert.Single(actions)!;
        Assert.Equal("source.fixAll.factum", (string?)all["kind"]);
        Assert.True(all["edit"]!["changes"]![editor.Uri]!.AsArray().Count >= 2, editor.Short(all));
    }
}
