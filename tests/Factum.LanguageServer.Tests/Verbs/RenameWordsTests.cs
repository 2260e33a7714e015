using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer.Verbs;

/// <summary>Qualifiers and symbols: what belongs to a property of the project, wherever its kinds and its claims stand.</summary>
public sealed class RenameWordsTests
{
    private const string Ferries = """
        kind ferry "ferries" {
            state  one of (afloat, docked, sunk) with (per text, mood one of (afloat, calm))
            hull   one of (docked, steel) none of (docked)
            crew   integer requires state = afloat
            stay   duration with (per text)
        }

        rule "a sunk ferry has no crew" for ferry: state != sunk or not exists(crew)

        """;

    private const string Claims = """
        according to minutes

        ferry tern "Tern" {
            state  afloat or docked per "week" mood afloat  ["Nobody sells tea"]
            hull   steel
            stay   3 days per "week"
        }

        ferry gull "Gull" {
            state  sunk mood calm
        }

        """;

    /// <summary>The same word of another property, or of a qualifier beside it, is another name.</summary>
    [Theory]
    [InlineData("tern.facts", "per \"week\" mood", "each", "ferries.facts:1 tern.facts:1")]
    [InlineData("tern.facts", "per \"week\"\n}", "each", "ferries.facts:1 tern.facts:1")]
    [InlineData("tern.facts", "afloat or", "floating", "ferries.facts:2 tern.facts:1")]
    [InlineData("tern.facts", "afloat  [", "floating", "ferries.facts:1 tern.facts:1")]
    [InlineData("tern.facts", "mood afloat", "temper", "ferries.facts:1 tern.facts:2")]
    [InlineData("tern.facts", "sunk", "lost", "ferries.facts:2 tern.facts:1")]
    [InlineData("ferries.facts", "docked, steel", "moored", "ferries.facts:2")]
    [InlineData("ferries.facts", "docked, sunk", "moored", "ferries.facts:1 tern.facts:1")]
    public async Task They_are_renamed_where_they_are_declared_and_used(string file, string at, string newName, string expected)
    {
        await using Editor editor = await Open(file);
        JsonObject changes = (await Rename(editor, at, newName))["changes"]!.AsObject();
        Assert.Equal(expected, string.Join(' ', changes.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => $"{Path.GetFileName(change.Key)}:{change.Value!.AsArray().Count}")));
        Assert.All(changes.SelectMany(change => change.Value!.AsArray()), edit => Assert.Equal(newName, (string?)edit!["newText"]));
        // References are the same places, and so is what is marked in the file.
        JsonArray references = (await Ask(editor, "textDocument/references", at, new { includeDeclaration = true }))!.AsArray();
        Assert.Equal(changes.Sum(change => change.Value!.AsArray().Count), references.Count);
        JsonArray marked = (await Ask(editor, "textDocument/documentHighlight", at, new { }))!.AsArray();
        Assert.Equal(changes[editor.Uri]!.AsArray().Count, marked.Count);
        Assert.Equal(file == "ferries.facts" ? 1 : 0, marked.Count(place => (int?)place!["kind"] == 3));
    }

    [Theory]
    [InlineData("afloat or", 1, 19)]
    [InlineData("afloat  [", 1, 70)]
    [InlineData("mood afloat", 1, 57)]
    [InlineData("sunk", 1, 35)]
    public async Task The_definition_is_the_word_of_the_declaration(string at, int line, int character)
    {
        await using Editor editor = await Open("tern.facts");
        JsonNode found = Assert.Single((await Ask(editor, "textDocument/definition", at, new { }))!.AsArray())!;
        Assert.Equal(editor.UriOf("ferries.facts"), (string?)found["uri"]);
        Assert.Equal((line, character), ((int)found["range"]!["start"]!["line"]!, (int)found["range"]!["start"]!["character"]!));
    }

    [Theory]
    [InlineData("per \"week\" mood", "mood", "'mood' is another qualifier of 'state' already")]
    [InlineData("per \"week\" mood", "since", "'since' is another qualifier of 'state' already")]
    [InlineData("per \"week\" mood", "or", "'or' would be read as something else in 'tern.facts(")]
    [InlineData("per \"week\"\n}", "weeks", "'weeks' would be read as something else in 'tern.facts(")]
    [InlineData("afloat or", "docked", "'docked' is another symbol of 'state' already")]
    [InlineData("afloat  [", "calm", "'calm' is another symbol of 'mood' already")]
    [InlineData("sunk", "crew", "'crew' would be read as something else in 'ferries.facts(")]
    [InlineData("sunk", "none", "is no name")]
    public async Task A_name_that_would_mean_something_else_is_refused(string at, string newName, string why)
    {
        await using Editor editor = await Open("tern.facts", Claims.Replace("3 days per", "3 per", StringComparison.Ordinal));
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => Rename(editor, at, newName));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A lock names the parts of a claim by its qualifiers, and the claim by a hash with its values.</summary>
    [Theory]
    [InlineData("mood afloat", "temper")]
    [InlineData("per \"week\" mood", "each")]
    [InlineData("afloat or", "floating")]
    public async Task The_lock_says_the_same_under_the_new_name(string at, string newName)
    {
        await using Editor editor = await Open("tern.facts");
        await Lock(editor);
        JsonObject changes = (await Rename(editor, at, newName))["changes"]!.AsObject();
        string locked = (string)Assert.Single(changes[editor.UriOf("facts.lock")]!.AsArray())!["newText"]!;
        await editor.Replace(Claims, Renamed(Claims, changes[editor.Uri]!.AsArray()));
        await File.WriteAllTextAsync(editor.Folder["ferries.facts"], Renamed(Ferries, changes[editor.UriOf("ferries.facts")]!.AsArray()));
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("ferries.facts"), type = 2 } } });
        // What the tool would write now, with the documents at hand.
        await Lock(editor);
        Assert.Equal(locked, await File.ReadAllTextAsync(editor.Folder["facts.lock"]));
    }

    private static async Task<Editor> Open(string file, string claims = Claims)
    {
        Editor editor = await Editor.Open("=== ferries.facts\n" + Ferries + "=== tern.facts\n" + claims + Harbour.With("// ‸\n"));
        await editor.Diagnostics();
        await editor.OpenFile(file, file == "tern.facts" ? claims : Ferries);
        return editor;
    }

    private static async Task<JsonNode> Rename(Editor editor, string at, string newName) =>
        (await editor.AskFile("textDocument/rename", new { position = editor.PositionOf(OffsetOf(editor, at)), newName }))!;

    private static Task<JsonNode?> Ask(Editor editor, string verb, string at, object context) => editor.AskFile(verb, new { position = editor.PositionOf(OffsetOf(editor, at)), context });

    /// <summary>Of a word alone; of <c>mood afloat</c> and <c>afloat  [</c>, the first word.</summary>
    private static int OffsetOf(Editor editor, string at)
    {
        int offset = editor.Text.IndexOf(at, StringComparison.Ordinal);
        Assert.True(offset >= 0, at);
        return offset;
    }

    private static async Task Lock(Editor editor) => await editor.Ask("workspace/executeCommand", new { command = "factum.lock", arguments = new[] { new { uri = editor.Uri } } });

    private static string Renamed(string text, JsonArray edits)
    {
        string[] lines = text.Split('\n');
        foreach (JsonNode? edit in edits.Reverse())
        {
            (int line, int start, int end) = ((int)edit!["range"]!["start"]!["line"]!, (int)edit["range"]!["start"]!["character"]!, (int)edit["range"]!["end"]!["character"]!);
            lines[line] = string.Concat(lines[line].AsSpan(0, start), (string)edit["newText"]!, lines[line].AsSpan(end));
        }

        return string.Join('\n', lines);
    }
}
