using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Factum.LanguageServer.Verbs;

/// <summary>What an item of completion does to the text around the cursor.</summary>
public sealed class CompletionEditTests
{
    private const string Heron = "according to minutes\n\nboat heron \"Heron\" {\n    ";
    private const string Snippets = """{"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}""";

    [Fact]
    public async Task Behind_a_cut_nothing_of_what_was_typed_changes()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "berth  4  [\"The  shop … it se‸\"]\n}\n"));
        JsonNode item = await Item(editor, "It sells books");
        Assert.Equal("It sells books", (string?)item["textEdit"]!["newText"]);
        Assert.Equal("it se".Length, editor.Cursor.character - (int)item["textEdit"]!["range"]!["start"]!["character"]!);
    }

    /// <summary>What stands in two lines is offered as one word, to who types it so, and with its hyphen to who sees it so.</summary>
    [Theory]
    [InlineData("pass", "passage was long")]
    [InlineData("The passa", "The passage was long")]
    [InlineData("pas-s", "pas-sage was long")]
    [InlineData("pas", "passage was long")]
    [InlineData("The", "The passage was long")]
    [InlineData("well-k", "well-known and so on")]
    public async Task A_word_that_a_line_end_breaks_is_found(string typed, string label)
    {
        await using Editor editor = await Editor.Open(Harbour.With($"boat heron {{\n    berth  4  [letter: \"{typed}‸\"]\n}}\n"));
        editor.Folder.Write("documents/letter.txt", "The pas-\nsage was long. It is well-\nknown and so on, and well-known.");
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("documents/letter.txt"), type = 2 } } });
        Assert.Equal(label, (string?)(await Item(editor, label))["textEdit"]!["newText"]);
    }

    [Fact]
    public async Task Nothing_begins_or_ends_within_a_word_that_a_line_end_breaks()
    {
        string words = string.Concat(Enumerable.Repeat("word ", 30));
        await using Editor editor = await Editor.Open(Harbour.With("boat heron {\n    berth  4  [letter: \"sage‸\"]\n}\n"));
        editor.Folder.Write("documents/letter.txt", $"The pas-\nsage was long. Sages say: {words}abcdef-\nghijk goes on.");
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("documents/letter.txt"), type = 2 } } });
        await editor.Diagnostics();
        string[] labels = [.. (await Items(editor)).Select(item => (string)item!["label"]!)];
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.StartsWith("Sages", label, StringComparison.Ordinal));
        Assert.DoesNotContain(labels, label => label.EndsWith("abcdef", StringComparison.Ordinal) || label.EndsWith('-'));
    }

    [Fact]
    public async Task The_rest_of_a_quote_is_replaced_too()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "berth  4  [\"Nobody‸ buys tea\"]\n}\n"));
        JsonNode item = await Item(editor, "Nobody sells tea");
        Assert.Equal(editor.Cursor.character + " buys tea".Length, (int)item["textEdit"]!["range"]!["end"]!["character"]!);
    }

    [Fact]
    public async Task A_word_is_replaced_as_far_as_the_user_likes()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "own‸er  ada\n}\n"), """{"textDocument":{"completion":{"completionItem":{"insertReplaceSupport":true}}}}""");
        JsonNode edit = (await Item(editor, "owner"))["textEdit"]!;
        Assert.Null(edit["range"]);
        Assert.Equal((editor.Cursor.character, editor.Cursor.character + 2), ((int)edit["insert"]!["end"]!["character"]!, (int)edit["replace"]!["end"]!["character"]!));
    }

    [Fact]
    public async Task Where_the_client_knows_one_range_the_rest_of_a_word_stays()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "own‸er  ada\n}\n"));
        Assert.Equal(editor.Cursor.character, (int)(await Item(editor, "owner"))["textEdit"]!["range"]!["end"]!["character"]!);
    }

    [Theory]
    [InlineData("‸", "source …", "source ${1:minutes}")]
    [InlineData("‸", "source …", "${5:2026-01-31}")]
    [InlineData(Heron + "‸\n}\n", "claim …", "${1:property}")]
    [InlineData(Heron + "‸\n}\n", "@allow …", "@allow(")]
    public async Task Snippets_are_offered_where_they_may_stand(string file, string label, string text)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file), Snippets);
        JsonNode item = await Item(editor, label);
        Assert.Contains(text, (string?)item["textEdit"]!["newText"], StringComparison.Ordinal);
        Assert.Equal(2, (int?)item["insertTextFormat"]);
        Assert.StartsWith((string)item["filterText"]!, label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("‸", "{}")]
    [InlineData(Heron + "berth  4  [\"e‸\"]\n}\n", Snippets)]
    [InlineData(Heron + "berth  ‸\n}\n", Snippets)]
    [InlineData("// ‸", Snippets)]
    public async Task And_nowhere_else(string file, string capabilities)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file), capabilities);
        await editor.Diagnostics();
        Assert.DoesNotContain(await Items(editor), item => (int?)item!["kind"] == 15);
    }

    /// <summary>As they are written out when nobody fills anything in.</summary>
    [Fact]
    public async Task Every_snippet_is_good_syntax()
    {
        string declarations = string.Join("\n\n", Completion.Snippets.ForFile.Select(Filled)), members = string.Join("\n    berth  4\n    ", Completion.Snippets.ForBlock.Select(Filled));
        await using Editor editor = await Editor.Open(Harbour.With($"{declarations}\n\n{Heron}{members}\n    paint  red\n}}\n‸"));
        IReadOnlyList<string> found = await editor.Diagnostics();
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, line => line.Contains("FACT0", StringComparison.Ordinal));
    }

    private static string Filled(Completion.Suggestion snippet)
    {
        string text = snippet.Text.Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-01-31", StringComparison.Ordinal).Replace("$0", "", StringComparison.Ordinal), before;
        do
        {
            before = text;
            text = Regex.Replace(text, @"\$\{\d+(?::([^${}]*)|\|([^,|]*)[^}]*)\}", "$1$2");
        }
        while (text != before);
        return text;
    }

    /// <summary>Else Enter behind a finished claim would write what happened to be offered.</summary>
    [Theory]
    [InlineData(Heron + " ‸\n}\n", false)]
    [InlineData(Heron + "berth  4 ‸\n}\n", false)]
    [InlineData(Heron + "berth  4  [minutes] ‸\n}\n", false)]
    [InlineData(Heron + "owner ‸\n}\n", true)]
    [InlineData("offer deal {\n    amount  5 ‸\n}\n", true)]
    [InlineData(Heron + "berth  4  [\"It ‸\"]\n}\n", true)]
    public async Task A_space_brings_up_only_what_has_to_follow(string file, bool isOffered)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        Assert.Equal(isOffered, (await Items(editor, new { triggerKind = 2, triggerCharacter = " " })).Count > 0);
        Assert.NotEmpty(await Items(editor));
    }

    private static async Task<JsonNode> Item(Editor editor, string label)
    {
        await editor.Diagnostics();
        return Assert.Single(await Items(editor), item => (string?)item!["label"] == label)!;
    }

    private static async Task<JsonArray> Items(Editor editor, object? context = null) =>
        (await editor.Ask("textDocument/completion", new { textDocument = new { uri = editor.Uri }, position = editor.Cursor, context }))!["items"]!.AsArray();
}
