using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Settings, given at the start and changed while the server runs.</summary>
public sealed class SettingsTests
{
    private const string Minutes = "documents/minutes.txt";
    private const string Hinting = """{"hints":{"uncited":true}}""";
    private const string Wrong = "person ada {\n    age  5‸5  [minutes: \"is 54 years\"]\n}\n";

    [Fact]
    public async Task Values_that_no_fact_cites_are_hinted_at()
    {
        await using Editor editor = await Editor.Open(Harbour.With(""), settings: Hinting);
        await editor.OpenFile(Minutes, File.ReadAllText(editor.Folder[Minutes]));
        IReadOnlyList<string> shown = await editor.Diagnostics();
        Assert.Equal("2 '1987', 3 'Heron', 3 '$1.5 million', 3 'last year'", string.Join(", ", shown.Select(line => line.Replace(": uncited", "", StringComparison.Ordinal).Replace(" is cited by no fact", "", StringComparison.Ordinal))));
        await editor.Replace("1.5 million", "2 million");
        Assert.Contains("3: uncited '$2 million' is cited by no fact", await editor.Diagnostics());
        // The currency of an amount is no name besides.
        await editor.Replace("$2 million", "3,000 EUR");
        Assert.Single(await editor.Diagnostics(), line => line.Contains("EUR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hints_go_when_a_fact_cites_the_value()
    {
        await using Editor editor = await Editor.Open(Harbour.With("‸"), settings: Hinting);
        await editor.Diagnostics();
        await editor.OpenFile(Minutes, File.ReadAllText(editor.Folder[Minutes]));
        await editor.Diagnostics();
        editor.Folder.Write("test.facts", "firm books \"Harbour Books\" {\n    founded  1987  [minutes: \"founded in 1987\"]\n}\n");
        await editor.Notify("textDocument/didClose", new { textDocument = new { uri = editor.UriOf("test.facts") } });
        JsonObject shown = await editor.Published(published => (string?)published["uri"] == editor.UriOf(Minutes) && published["diagnostics"]!.AsArray().Count == 3);
        Assert.DoesNotContain(shown["diagnostics"]!.AsArray(), hint => Editor.Line(hint).Contains("1987", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"hints":{"uncited":true}}""", """{"hints":{"uncited":false}}""")]
    [InlineData("""{"factum":{"hints":{"uncited":true},"trace":{"server":"off"}}}""", """{"factum":{"hints":{"uncited":false}}}""")]
    public async Task Hints_are_switched_while_the_server_runs(string on, string off)
    {
        await using Editor editor = await Editor.Open(Harbour.With(""));
        await editor.OpenFile(Minutes, File.ReadAllText(editor.Folder[Minutes]));
        await Set(editor, on);
        Assert.Equal(4, (await editor.Diagnostics()).Count);
        await Set(editor, off);
        await editor.Published(published => (string?)published["uri"] == editor.Uri && published["diagnostics"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task The_client_is_asked_where_it_says_no_more_than_that_something_changed()
    {
        await using Editor editor = await Editor.Open(Harbour.With(""), """{"workspace":{"configuration":true}}""");
        await editor.OpenFile(Minutes, File.ReadAllText(editor.Folder[Minutes]));
        editor.Answer(Hinting);
        await editor.Notify("workspace/didChangeConfiguration", new { settings = (object?)null });
        Assert.Equal(4, (await editor.Diagnostics()).Count);
    }

    [Fact]
    public async Task Diagnostics_are_switched_off_and_on()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong));
        Assert.NotEmpty(await editor.Diagnostics());
        await Set(editor, """{"diagnostics":"off"}""");
        await editor.Published(published => (string?)published["uri"] == editor.Uri && published["diagnostics"]!.AsArray().Count == 0);
        editor.ForgetPublished();
        await Set(editor, """{"diagnostics":"server"}""");
        Assert.NotEmpty(await editor.Diagnostics());
    }

    [Fact]
    public async Task Folders_of_documents_are_changed_while_a_text_is_open()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong.Replace("5‸5", "5‸4", StringComparison.Ordinal)));
        await editor.Replace("54", "53");
        Assert.Contains(await editor.Diagnostics(), line => line.Contains("53", StringComparison.Ordinal));
        editor.ForgetPublished();
        await Set(editor, """{"documents":["elsewhere"]}""");
        Assert.Contains(await editor.Diagnostics("sources.facts"), line => line.Contains("minutes.txt", StringComparison.Ordinal));
        Assert.Contains("`53`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_of_documents_follow_the_project_file()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong));
        await editor.Diagnostics();
        editor.ForgetPublished();
        editor.Folder.Write("Shop.csproj", "<Project><PropertyGroup><FactumDocuments>elsewhere</FactumDocuments></PropertyGroup></Project>");
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("Shop.csproj"), type = 1 } } });
        Assert.Contains(await editor.Diagnostics("sources.facts"), line => line.Contains("minutes.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"documents":7}""")]
    [InlineData("""{"factum":"nonsense"}""")]
    [InlineData("""{"hints":{"uncited":"perhaps"}}""")]
    public async Task Settings_that_cannot_be_read_change_nothing_and_are_logged(string settings)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong));
        await Set(editor, settings);
        Assert.Contains("`55`", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
        Assert.Contains("settings cannot be read", editor.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("2026-01-31", false)]
    [InlineData("someday", true)]
    public async Task The_day_that_counts_is_a_day_or_today(string asOf, bool isLogged)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong), settings: new JsonObject { ["asOf"] = asOf }.ToJsonString());
        await editor.Diagnostics();
        Assert.Equal(isLogged, editor.Log.Contains("which is no date", StringComparison.Ordinal));
    }

    private static Task Set(Editor editor, string settings) => editor.Notify("workspace/didChangeConfiguration", new { settings = JsonNode.Parse(settings) });
}
