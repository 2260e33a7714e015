using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class ExecuteCommandTests
{
    private const string Coot = "boat coot \"Coot\" {\n    berth  5  [minutes]‸\n}\n";

    [Fact]
    public async Task A_selection_becomes_the_shortest_citation_that_stands_there_once()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        Assert.Equal("""[minutes: "founded in 1987"]""", (string?)(await Cite(editor, "documents/minutes.txt", 1, 13, 1, 28))["text"]);
    }

    [Fact]
    public async Task A_selection_within_words_takes_them_whole_and_more_where_it_is_not_unique()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        Assert.Equal("""[minutes: "It sells"]""", (string?)(await Cite(editor, "documents/minutes.txt", 1, 34, 1, 36))["text"]);
    }

    [Fact]
    public async Task Quotation_marks_and_backslashes_are_escaped()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        await editor.OpenFile("documents/letter.txt", "He wrote \"ask C:\\Ada\" on it.\n");
        Assert.Equal("""[letter: "wrote \"ask C:\\Ada\" on"]""", (string?)(await Cite(editor, "documents/letter.txt", 0, 3, 0, 24))["text"]);
    }

    /// <summary>As one reads it: the quote is found, and nothing of the page that it was set on is left in it.</summary>
    [Theory]
    [InlineData("The pas-\r\nsage was long.", 0, 4, 1, 4, "passage")]
    [InlineData("The pas-\r\n   sage was long.", 1, 5, 1, 6, "passage")]
    [InlineData("A passage, and the pas-\nsage was long.", 0, 19, 1, 4, "passage was")]
    [InlineData("A well-known and well-\nknown thing", 0, 17, 1, 11, "well-known thing")]
    [InlineData("Some Anglo-\nSaxon words", 0, 5, 1, 5, "Anglo-Saxon")]
    [InlineData("A state-of-the-\nart ship", 0, 2, 1, 3, "state-of-the-art")]
    [InlineData("passage pas-\nsage", 0, 0, 1, 4, "passage pas-sage")]
    [InlineData("un-\ntil 8,000–12,000 came", 0, 0, 1, 12, "until 8,000–12,000")]
    [InlineData("The cafe\u0301 closed", 0, 4, 0, 9, "cafe\u0301")]
    public async Task A_word_that_a_line_end_breaks_is_cited_whole(string text, int line, int character, int endLine, int endCharacter, string quote)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        await editor.OpenFile("documents/letter.txt", text);
        string cited = (string)(await Cite(editor, "documents/letter.txt", line, character, endLine, endCharacter))["text"]!;
        Assert.Equal($"[letter: \"{quote}\"]", cited);
        await editor.OpenFile("yard.facts", $"firm yard \"Yard\" {{\n    goal  \"{quote}\"  {cited}\n}}\n");
        Assert.DoesNotContain(await editor.Diagnostics(), line => line.Contains("FACT20", StringComparison.Ordinal) && !line.Contains("FACT2060", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("documents/minutes.txt", 1, 5, 5, "nothing is selected")]
    [InlineData("documents/other.txt", 0, 0, 5, "no source of the project names the document 'documents/other.txt'")]
    [InlineData("test.facts", 0, 0, 5, "no document")]
    [InlineData("documents/long.txt", 0, 0, 5000, "characters are selected")]
    public async Task What_cannot_be_cited_says_why(string path, int line, int from, int to, string why)
    {
        string more = $"=== documents/other.txt\nNobody names this.\n=== documents/long.txt\n{string.Concat(Enumerable.Repeat("many words ", 400))}\n=== more.facts\nsource long \"Long\" {{\n    document  \"long.txt\"\n}}\n";
        await using Editor editor = await Editor.Open(more + Harbour.With(Coot));
        RemoteRpcException refused = await Assert.ThrowsAnyAsync<RemoteRpcException>(() => Cite(editor, path, line, from, line, to));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_is_written_to_disk_where_nobody_has_it_open()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        JsonNode result = await Run(editor, "factum.lock", new { uri = editor.Uri });
        Assert.Equal(editor.Folder["facts.lock"], (string?)result["path"]);
        Assert.Equal(1, (int?)result["citations"]);
        Assert.StartsWith("facts.lock written: locked 1 citation", (string?)result["message"], StringComparison.Ordinal);
        Assert.Contains("minutes", await File.ReadAllTextAsync(editor.Folder["facts.lock"]), StringComparison.Ordinal);
        Assert.StartsWith("facts.lock unchanged", (string?)(await Run(editor, "factum.lock", new { uri = editor.Uri }))["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_fact_files_gets_no_lock()
    {
        await using Editor editor = await Editor.Open("=== notes/read.me\nNothing.\n=== facts/test.facts\n" + Coot + "=== facts/facts.lock\nfactum-lock 2\n");
        RemoteRpcException refused = await Assert.ThrowsAnyAsync<RemoteRpcException>(() => Run(editor, "factum.lock", new { uri = editor.UriOf("notes/facts.lock") }));
        Assert.Contains("has no fact files", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(editor.Folder["facts.lock"]));
    }

    /// <summary>An editor's command knows the folder of what is open, and not which file is the lock.</summary>
    [Fact]
    public async Task A_project_is_found_by_the_lock_that_would_lie_beside_one_of_its_files()
    {
        await using Editor editor = await Editor.Open("=== Harbour.csproj\n<Project/>\n" + Harbour.With(Coot));
        await Run(editor, "factum.lock", new { uri = editor.UriOf("documents/facts.lock") });
        Assert.True(File.Exists(editor.Folder["facts.lock"]));
        Assert.False(File.Exists(editor.Folder["documents/facts.lock"]));
    }

    [Fact]
    public async Task A_lock_that_is_open_is_the_clients_to_change()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot), """{"workspace":{"applyEdit":true}}""");
        string uri = editor.Uri;
        await editor.OpenFile("facts.lock", "");
        await Run(editor, "factum.lock", new { uri });
        JsonObject edit = Assert.Single(editor.AppliedEdits);
        Assert.Contains("minutes", (string)edit["edit"]!["changes"]![editor.UriOf("facts.lock")]![0]!["newText"]!, StringComparison.Ordinal);
        Assert.False(File.Exists(editor.Folder["facts.lock"]));
    }

    [Fact]
    public async Task A_report_has_claims_citations_and_what_is_open()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot + "\nperson bea \"Bea\" {\n    age  54  [minutes: \"is 55 years old\"]\n}\n"));
        string markdown = (string)(await Run(editor, "factum.report", new { uri = editor.Uri }))["markdown"]!;
        Assert.Contains("## Coot\n\n### berth `5`", markdown, StringComparison.Ordinal);
        Assert.Contains("`minutes` Minutes: without a quote", markdown, StringComparison.Ordinal);
        Assert.Contains("## Open", markdown, StringComparison.Ordinal);
        Assert.Contains("line 6, FACT2", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off", 0)]
    [InlineData("server", 1)]
    public async Task Who_pulls_is_shown_diagnostics_unless_another_program_shows_them(string who, int expected)
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    bert‸  4  [minutes]\n}\n"), settings: $$"""{"diagnostics":"{{who}}"}""");
        JsonNode report = (await editor.AskFile("textDocument/diagnostic"))!;
        Assert.Equal(expected, report["items"]!.AsArray().Count(item => ((string?)item!["code"])!.StartsWith("FACT1", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("factum.nothing", """{"uri":"file:///x.facts"}""", "there is no command 'factum.nothing'")]
    [InlineData("factum.lock", """{}""", "needs the argument 'uri'")]
    [InlineData("factum.lock", """7""", "cannot be read")]
    [InlineData("factum.cite", """{"uri":"file:///x.txt"}""", "needs the argument 'range'")]
    public async Task Nonsense_is_refused(string command, string argument, string why)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Coot));
        RemoteRpcException refused = await Assert.ThrowsAnyAsync<RemoteRpcException>(() => Run(editor, command, JsonNode.Parse(argument)!));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.NotNull(await editor.AskFile("textDocument/documentSymbol"));
    }

    private static Task<JsonNode> Cite(Editor editor, string path, int line, int character, int endLine, int endCharacter) =>
        Run(editor, "factum.cite", new { uri = editor.UriOf(path), range = new { start = new { line, character }, end = new { line = endLine, character = endCharacter } } });

    private static async Task<JsonNode> Run(Editor editor, string command, object argument) =>
        (await editor.Ask("workspace/executeCommand", new { command, arguments = new[] { argument } }))!;
}
