using Xunit;

namespace Factum.LanguageServer;

public sealed class SyncTests
{
    private const string Shop = """
        according to minutes

        firm books "Harbour Books" {
            founded  1987  ["founded in 1978"]‸
        }

        """;

    [Fact]
    public async Task Diagnostics_follow_what_is_typed_without_a_save()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Shop));
        Assert.Contains(await editor.Diagnostics(), line => line.StartsWith("4: FACT2", StringComparison.Ordinal));
        await editor.Replace("in 1978", "in 1987");
        Assert.DoesNotContain(await editor.Diagnostics(), line => line.Contains("FACT20", StringComparison.Ordinal) && line.Contains("1978", StringComparison.Ordinal));
        await editor.Replace("firm", "frim");
        Assert.Contains(await editor.Diagnostics(), line => line.StartsWith("3: FACT1", StringComparison.Ordinal) && line.Contains("'frim'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_contradiction_appears_in_both_files_with_the_other_place()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Shop.Replace("1978", "1987", StringComparison.Ordinal)) + """
            === other.facts
            according to letter

            firm books {
                founded  1988  ["founded in 1988"]
            }

            """);
        Assert.Contains(await editor.Diagnostics("other.facts"), line => line.StartsWith("4: FACT30", StringComparison.Ordinal));
        System.Text.Json.Nodes.JsonObject shown = await editor.Published(published => (string?)published["uri"] == editor.Uri);
        System.Text.Json.Nodes.JsonNode contradiction = shown["diagnostics"]!.AsArray().Single(diagnostic => ((string?)diagnostic!["code"])!.StartsWith("FACT30", StringComparison.Ordinal))!;
        Assert.Equal("other.facts", editor.Short(contradiction["relatedInformation"]![0]!["location"]!["uri"]).Trim('"'));
        Assert.Equal("founded  1988  [\"founded in 1988\"]", (string?)contradiction["relatedInformation"]![0]!["message"]);
        Assert.EndsWith($"/docs/rules/{contradiction["code"]}.md", (string?)contradiction["codeDescription"]!["href"]);
    }

    [Fact]
    public async Task The_text_on_disk_counts_again_when_a_file_is_closed()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Shop));
        await editor.Replace("in 1978", "in 1987");
        await editor.Diagnostics();
        await editor.Notify("textDocument/didClose", new { textDocument = new { uri = editor.Uri } });
        System.Text.Json.Nodes.JsonObject shown = await editor.Published(published => (string?)published["uri"] == editor.Uri && published["version"] is null && published["diagnostics"]!.AsArray().Count > 0);
        Assert.Contains(shown["diagnostics"]!.AsArray(), diagnostic => Editor.Line(diagnostic).Contains("1978", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "utf-16")]
    [InlineData("""{"general":{"positionEncodings":["utf-16"]}}""", "utf-16")]
    [InlineData("""{"general":{"positionEncodings":["utf-16","utf-8"]}}""", "utf-8")]
    public async Task Position_units_are_agreed_on(string capabilities, string expected)
    {
        await using Editor editor = await Editor.Open(Harbour.With(Shop), capabilities);
        Assert.Equal(expected, (string?)editor.Capabilities["positionEncoding"]);
    }

    [Fact]
    public async Task Edits_in_units_of_utf_8_land_where_they_should()
    {
        await using Editor editor = await Editor.Open(Harbour.With("person eva \"Éva 🛶 Á\" {\n}‸\n"), """{"general":{"positionEncodings":["utf-8"]}}""");
        // Behind the canoe: 12 ASCII + É (2) + va + space + 4 bytes.
        await editor.Notify("textDocument/didChange", new { textDocument = new { uri = editor.Uri, version = 2 }, contentChanges = new[] { new { range = new { start = new Editor.Position(0, 21), end = new Editor.Position(0, 24) }, text = "" } } });
        Assert.Equal("Éva 🛶", (string?)(await editor.AskFile("textDocument/documentSymbol"))![0]!["name"]);
    }

    [Fact]
    public async Task Diagnostics_are_pulled_where_the_client_can()
    {
        const string Pulling = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";
        await using Editor editor = await Editor.Open(Harbour.With(Shop), Pulling);
        System.Text.Json.Nodes.JsonNode report = (await editor.AskFile("textDocument/diagnostic"))!;
        Assert.Contains(report["items"]!.AsArray(), item => Editor.Line(item).StartsWith("4: FACT2", StringComparison.Ordinal));
        System.Text.Json.Nodes.JsonNode again = (await editor.AskFile("textDocument/diagnostic", new { previousResultId = (string?)report["resultId"] }))!;
        Assert.Equal("unchanged", (string?)again["kind"]);
        Assert.Contains("\"uri\":\"test.facts\"", editor.Short(await editor.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() })), StringComparison.Ordinal);
    }
}
