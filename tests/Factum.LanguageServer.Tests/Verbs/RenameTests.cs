using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer.Verbs;

/// <summary>What hangs on a name besides the files that write it.</summary>
public sealed class RenameTests
{
    private const string Boats = "according to minutes\n\nboat heron \"Heron\" {\n    @reported(a‸da)\n    owner  ada  [\"Nobody sells tea\"]\n}\n";

    /// <summary>A lock vouches for the words of documents that are not at hand, for claims by a hash with their entity's name.</summary>
    [Theory]
    [InlineData("ada", "ada-brook")]
    [InlineData("minutes", "the-minutes")]
    [InlineData("heron", "the-heron")]
    [InlineData("owner", "held-by")]
    public async Task The_lock_says_the_same_under_the_new_name(string name, string newName)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats));
        await Lock(editor);
        string before = await File.ReadAllTextAsync(editor.Folder["facts.lock"]);
        JsonObject changes = (await Rename(editor, name, newName))["changes"]!.AsObject();
        foreach ((string uri, JsonNode? edits) in changes)
            await Write(editor, uri, edits!.AsArray());
        string renamed = await File.ReadAllTextAsync(editor.Folder["facts.lock"]);
        Assert.NotEqual(before, renamed);
        // What the tool would write now, with the documents at hand, is just that.
        Assert.StartsWith("facts.lock unchanged", await Lock(editor), StringComparison.Ordinal);
        Assert.Equal(renamed, await File.ReadAllTextAsync(editor.Folder["facts.lock"]));
    }

    private const string Fleet = """
        kind fleet "fleets" {
            ships   boat many
            begun   date
            ended   date after begun
        }

        extend boat {
            within  fleet inverse of ships
        }

        kind raft "rafts" : boat

        fleet north "North" {
            ships  heron  [minutes]
            begun  1987   [minutes]
        }

        """;

    /// <summary>A kind stands in types, in refinements, in extensions and before its entities; a property in constraints of others, too.</summary>
    [Theory]
    [InlineData("boat", "vessel", 5)]
    [InlineData("ships", "vessels", 3)]
    [InlineData("begun", "started", 3)]
    public async Task Kinds_and_properties_are_renamed_in_all_files(string name, string newName, int places)
    {
        await using Editor editor = await Editor.Open("=== fleet.facts\n" + Fleet + Harbour.With(Boats));
        await editor.Diagnostics();
        await editor.OpenFile("fleet.facts", Fleet);
        Assert.Equal(places, (await Rename(editor, name, newName)).ToJsonString().Split($"\"newText\":\"{newName}\"").Length - 1);
    }

    [Theory]
    [InlineData("person", "human", "not declared in this project")]
    [InlineData("age", "years", "not declared in this project")]
    [InlineData("boat", "person", "names another kind")]
    [InlineData("boat", "money", "is a word of the language")]
    [InlineData("berth", "paint", "another property of 'boat'")]
    [InlineData("berth", "note", "another property of 'boat'")]
    [InlineData("since", "from", "is a qualifier of the language")]
    [InlineData("former", "once", "not declared in this project")]
    [InlineData("yes", "indeed", "is a word of the language")]
    [InlineData("accepted", "agreed", "not declared in this project")]
    [InlineData("\"Heron\"", "egret", "only names of entities, kinds, properties, qualifiers and symbols")]
    public async Task What_others_have_or_use_is_not_renamed(string name, string newName, string why)
    {
        const string File = "boat heron \"Heron\" {\n    berth  4  since 2019  [minutes]\n}\n\nperson eva \"Eva\" {\n    age  5  [minutes]\n    role  \"clerk\" former yes  [minutes]\n}\n\noffer deal \"Deal\" {\n    status  accepted  [minutes]\n}\n";
        await using Editor editor = await Editor.Open(Harbour.With("‸" + File));
        await editor.Diagnostics();
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, name, newName));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        bool isRefused = why.Contains("not declared", StringComparison.Ordinal) || name is "since" or "yes" or "\"Heron\"";
        Assert.Equal(isRefused, await editor.AskFile("textDocument/prepareRename", new { position = editor.PositionOf(editor.Text.IndexOf(name, StringComparison.Ordinal)) }) is null);
    }

    [Fact]
    public async Task A_lock_that_says_nothing_of_it_is_left_alone()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats + "\nfirm idle \"Idle\"\n"));
        await Lock(editor);
        Assert.DoesNotContain("facts.lock", (await Rename(editor, "idle", "busy")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_would_be_anothers_in_C_is_refused()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats + "\nfirm a1-b \"One\"\nfirm other \"Two\"\n"));
        await editor.Diagnostics();
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, "other", "a1b"[..2] + "-b"));
        Assert.Contains("another entity", refusal.Message, StringComparison.Ordinal);
        refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, "other", "a-1-b"));
        Assert.Contains("would be 'A1B' in C#, as 'a1-b' is", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_counts_versions_is_told_of_which_the_edit_is()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Boats), """{"workspace":{"workspaceEdit":{"documentChanges":true}}}""");
        await editor.Replace("Nobody sells", "It sells");
        await editor.Diagnostics();
        JsonArray files = (await Rename(editor, "ada", "eva"))["documentChanges"]!.AsArray();
        Assert.Equal(2, (int?)Assert.Single(files, file => (string?)file!["textDocument"]!["uri"] == editor.Uri)!["textDocument"]!["version"]);
        JsonObject closed = Assert.Single(files, file => (string?)file!["textDocument"]!["uri"] == editor.UriOf("people.facts"))!["textDocument"]!.AsObject();
        Assert.True(closed.ContainsKey("version"));
        Assert.Null(closed["version"]);
    }

    private static async Task<JsonNode> Rename(Editor editor, string name, string newName) =>
        (await editor.AskFile("textDocument/rename", new { position = editor.PositionOf(editor.Text.IndexOf(name, StringComparison.Ordinal)), newName }))!;

    private static async Task<string> Lock(Editor editor) =>
        (string)(await editor.Ask("workspace/executeCommand", new { command = "factum.lock", arguments = new[] { new { uri = editor.Uri } } }))!["message"]!;

    /// <summary>As a client does it: the open text by an edit, the others on disk.</summary>
    private static async Task Write(Editor editor, string uri, JsonArray edits)
    {
        string path = new Uri(uri).LocalPath, text = await File.ReadAllTextAsync(path);
        foreach (JsonNode? edit in edits.Reverse())
        {
            (int start, int end) = (OffsetOf(text, edit!["range"]!["start"]!), OffsetOf(text, edit["range"]!["end"]!));
            text = string.Concat(text.AsSpan(0, start), (string)edit["newText"]!, text.AsSpan(end));
        }

        await File.WriteAllTextAsync(path, text);
        if (uri == editor.Uri)
            await editor.Notify("textDocument/didChange", new { textDocument = new { uri, version = 2 }, contentChanges = new[] { new { text } } });
        else
            await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri, type = 2 } } });
    }

    private static int OffsetOf(string text, JsonNode position)
    {
        string[] lines = text.Split('\n');
        return lines.Take((int)position["line"]!).Sum(line => line.Length + 1) + (int)position["character"]!;
    }
}
