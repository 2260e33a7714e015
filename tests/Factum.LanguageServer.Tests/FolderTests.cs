using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Folders that come and go.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task Of_a_folder_that_is_closed_nothing_more_is_said_until_it_is_opened_again()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    bert  4  [minutes]\n}\n"));
        await editor.Published(published => (string?)published["uri"] == editor.UriOf("test.facts") && published["diagnostics"]!.AsArray().Count > 0);
        editor.ForgetPublished();
        await Change(editor, removed: true);
        await editor.Published(published => (string?)published["uri"] == editor.UriOf("test.facts") && published["diagnostics"]!.AsArray().Count == 0);
        Assert.Empty((await editor.Ask("workspace/symbol", new { query = "" }))!.AsArray());
        await Change(editor, removed: false);
        await editor.Published(published => (string?)published["uri"] == editor.UriOf("test.facts") && published["diagnostics"]!.AsArray().Count > 0);
        Assert.NotEmpty((await editor.Ask("workspace/symbol", new { query = "" }))!.AsArray());
    }

    [Fact]
    public async Task Who_pulls_is_told_that_what_it_knows_of_a_closed_folder_is_gone()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    bert  4  [minutes]\n}\n"), """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""");
        // Folders are looked through in the background.
        JsonNode? known = null;
        while (known is null)
            known = (await Pull(editor, [])).FirstOrDefault(report => (string?)report!["uri"] == editor.UriOf("test.facts"));
        Assert.NotEmpty(known["items"]!.AsArray());
        await Change(editor, removed: true);
        JsonNode gone = Assert.Single(await Pull(editor, [new { uri = editor.UriOf("test.facts"), value = (string?)known["resultId"] }]), report => (string?)report!["uri"] == editor.UriOf("test.facts"))!;
        Assert.Empty(gone["items"]!.AsArray());
    }

    [Fact]
    public async Task What_is_open_of_it_is_checked_on()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    berth  4  [minutes]‸\n}\n"));
        await editor.Diagnostics();
        await Change(editor, removed: true);
        await editor.Replace("berth", "bert");
        Assert.NotEmpty(await editor.Diagnostics());
    }

    private static async Task<JsonArray> Pull(Editor editor, object[] previousResultIds) => (await editor.Ask("workspace/diagnostic", new { previousResultIds }))!["items"]!.AsArray();

    private static Task Change(Editor editor, bool removed)
    {
        object[] folder = [new { uri = new Uri(editor.Folder.FullPath).AbsoluteUri, name = "folder" }];
        object[] none = [];
        return editor.Notify("workspace/didChangeWorkspaceFolders", new { @event = new { added = removed ? none : folder, removed = removed ? folder : none } });
    }
}
