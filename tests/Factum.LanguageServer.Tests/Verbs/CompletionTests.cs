using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class CompletionTests
{
    private const string Heron = "according to minutes\n\nboat heron \"Heron\" {\n    ";

    [Theory]
    [InlineData("‸", "boat", "according to", "source")]
    [InlineData("bo‸", "boat", "person", "rule")]
    [InlineData("according to ‸", "letter", "minutes", null)]
    [InlineData(Heron + "‸\n}\n", "owner", "berth", "@reported")]
    [InlineData(Heron + "own‸\n}\n", "owner", "also-known-as", null)]
    [InlineData(Heron + "owner  ‸\n}\n", "ada", "unknown", null)]
    [InlineData(Heron + "paint  r‸\n}\n", "red", "blue", null)]
    [InlineData(Heron + "berth  4 ‸\n}\n", "since", "until", "or")]
    [InlineData(Heron + "@‸\n}\n", "reported", "disputed", "allow")]
    [InlineData(Heron + "berth  4  [‸\n}\n", "minutes", "letter", "against")]
    [InlineData("source other {\n    document  \"‸\"\n}\n", "letter.txt", "minutes.txt", null)]
    [InlineData("offer deal {\n    amount  5 ‸\n}\n", "million", "USD", null)]
    [InlineData("offer deal {\n    amount  ‸\n}\n", "at least", "between", "unknown")]
    [InlineData("person eva {\n    role  \"boss\" at ‸\n}\n", "unknown", "not", null)]
    [InlineData("kind raft \"rafts\" {\n    owner  ‸\n}\n", "text", "boat", "one of")]
    [InlineData("kind raft \"rafts\" {\n    owner  text  ‸\n}\n", "many", "uncited", null)]
    [InlineData("offer deal {\n    amount  5‸\n}\n", "million", "USD", null)]
    [InlineData("offer deal {\n    amount  between 5 ‸\n}\n", "and", "million", null)]
    [InlineData("offer deal {\n    amount  up ‸\n}\n", "to", null, null)]
    [InlineData("offer deal {\n    amount  at ‸\n}\n", "least", "most", null)]
    [InlineData("source other {\n    document  ‸\n}\n", "\"letter.txt\"", "unknown", null)]
    [InlineData("source other {\n    currency  \"‸\"\n}\n", "EUR", "USD", null)]
    [InlineData(Heron + "@allow(‸)\n}\n", "FACT2001", "FACT2004", null)]
    [InlineData(Heron + "@reported(‸)\n}\n", "ada", "minutes", null)]
    [InlineData("kind raft \"rafts\" {\n    price  money in (‸\n}\n", "EUR", "USD", null)]
    [InlineData("kind raft \"rafts\" {\n    rented  money with (per ‸\n}\n", "text", "one of", null)]
    [InlineData("kind raft \"rafts\" {\n    built  date\n    sold  date after ‸\n}\n", "built", "note", null)]
    [InlineData("kind raft \"rafts\" {\n    sails  one ‸\n}\n", "of", null, null)]
    public async Task What_may_stand_here_is_offered(string file, string first, string? second, string? third)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        string[] labels = await Labels(editor);
        foreach (string label in new[] { first, second, third }.OfType<string>())
            Assert.Contains(label, labels);
    }

    [Theory]
    [InlineData(Heron + "owner  ‸\n}\n", "minutes")]
    [InlineData("according to ‸", "ada")]
    [InlineData(Heron + "‸\n}\n", "age")]
    [InlineData("// bo‸", "boat")]
    [InlineData(Heron + "@allow(‸)\n}\n", "ada")]
    [InlineData(Heron + "@allow(‸)\n}\n", "FACT0001")]
    [InlineData(Heron + "@disputed(‸)\n}\n", "ada")]
    [InlineData(Heron + "berth  4 since 2020 ‸\n}\n", "since")]
    [InlineData("person eva {\n    role  \"boss\" since ‸\n}\n", "only")]
    [InlineData("offer deal {\n    amount  between 5 and ‸\n}\n", "about")]
    [InlineData("kind raft \"rafts\" {\n    price  money in (‸\n}\n", "ada")]
    [InlineData(Heron + "berth  4  [\"It sells … the‸\"]\n}\n", "The shop was founded in 1987")]
    [InlineData(Heron + "berth  4  [\"The [He‸\"]\n}\n", "Heron cost $1.5 million last year")]
    public async Task What_may_not_is_not(string file, string label)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        Assert.DoesNotContain(label, await Labels(editor));
    }

    [Theory]
    [InlineData(Heron + "berth  4  [\"nobody s‸\"]\n}\n", "Nobody sells tea")]
    [InlineData(Heron + "berth  4  [\"The shop was‸\n}\n", "The shop was founded in 1987")]
    [InlineData(Heron + "berth  4  [letter: \"Harbour‸\"]\n}\n", "Harbour Books was founded in 1988 by Ada")]
    [InlineData(Heron + "berth  4  [\"Its owner‸\"]\n}\n", "Its owner, Ada Brook")]
    [InlineData(Heron + "berth  4  [\"The shop … it se‸\"]\n}\n", "It sells books")]
    [InlineData(Heron + "berth  4  [\"It sells … ‸\"]\n}\n", "Nobody sells tea")]
    [InlineData(Heron + "berth  4  [\"Its owner … ‸\"]\n}\n", "Ada Brook, is 54 years old")]
    [InlineData(Heron + "berth  4  [\"The shop [of Ada] wa‸\"]\n}\n", "was founded in 1987")]
    [InlineData(Heron + "berth  4  [\"... it se‸\"]\n}\n", "It sells books")]
    [InlineData(Heron + "berth  4  [\"‸\"]\n}\n", "The Heron cost $1.5 million last year")]
    public async Task A_quote_goes_on_as_the_document_does(string file, string passage)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        Assert.Contains(passage, await Labels(editor));
    }

    [Fact]
    public async Task A_word_that_a_line_end_breaks_is_offered_whole()
    {
        string file = Harbour.With(Heron + "berth  4  [\"Nobody s‸\"]\n}\n").Replace("Nobody sells tea", "Nobody seri-\nously sells tea", StringComparison.Ordinal);
        await using Editor editor = await Editor.Open(file);
        await editor.Diagnostics();
        Assert.Contains("Nobody seriously sells tea", await Labels(editor));
        await editor.Replace("Nobody s", "Nobody seriously sells tea");
        Assert.DoesNotContain(await editor.Diagnostics(), line => line.Contains("FACT2003", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_file_is_blamed_for_is_offered_first_to_be_waived()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "berth  4\n    @allow(‸)\n    paint  red  [minutes]\n}\n"));
        Assert.Contains(await editor.Diagnostics(), line => line.Contains("FACT2001", StringComparison.Ordinal));
        Assert.Equal("FACT2001", (await Labels(editor))[0]);
    }

    [Fact]
    public async Task An_item_replaces_what_was_typed_of_it()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Heron + "berth  4  [\"nobody s‸\"]\n}\n"));
        await editor.Diagnostics();
        JsonNode item = (await editor.Ask("textDocument/completion", new { textDocument = new { uri = editor.Uri }, position = editor.Cursor }))!["items"]![0]!;
        Assert.Equal("Nobody sells tea", (string?)item["textEdit"]!["newText"]);
        Assert.Equal(editor.Cursor.character - "nobody s".Length, (int)item["textEdit"]!["range"]!["start"]!["character"]!);
        Assert.StartsWith("nobody s", (string?)item["filterText"], StringComparison.Ordinal);
    }

    private static async Task<string[]> Labels(Editor editor) =>
        [.. (await editor.Ask("textDocument/completion", new { textDocument = new { uri = editor.Uri }, position = editor.Cursor }))!["items"]!.AsArray().Select(item => (string)item!["label"]!)];
}
