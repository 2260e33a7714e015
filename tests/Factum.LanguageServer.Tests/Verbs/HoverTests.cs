using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class HoverTests
{
    private const string Ada = "according to minutes\n\nperson ada {\n    age  5‸4  [\"is 54 years\"]\n}\n";

    [Fact]
    public async Task A_value_shows_its_standing_and_each_quote_in_its_context()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        string answer = await editor.AskHere("textDocument/hover");
        Assert.Contains("**age** of Ada Brook = `54`", answer, StringComparison.Ordinal);
        Assert.Contains("*settled*, one origin, `minutes`", answer, StringComparison.Ordinal);
        Assert.Contains("Its owner, Ada Brook, **is 54 years** old.", answer, StringComparison.Ordinal);
        Assert.Contains("minutes.txt, line 2", answer, StringComparison.Ordinal);
        Assert.Contains("people.facts(4)", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("boat heron \"Heron\" {\n    owner  ada  [minutes: \"Nob‸ody sells tea\"]\n}\n", "> Its owner, Ada Brook, is 54 years old. **Nobody sells tea**. The Heron")]
    [InlineData("boat heron \"Heron\" {\n    owner  ada  [minutes: \"Nobody se‸lls coffee\"]\n}\n", "Not in the document")]
    [InlineData("boat heron \"Heron\" {\n    owner  a‸da  [minutes]\n}\n", "**Ada Brook**, `person ada`")]
    [InlineData("bo‸at heron\n", "A boat for hire.")]
    [InlineData("extend boat {\n    /// How high.\n    ma‸st  integer\n}\n", "mast  integer")]
    [InlineData("boat heron {\n    @rep‸orted\n    berth  4  [minutes]\n}\n", "told by somebody else")]
    [InlineData("boat heron {\n    berth  4  sin‸ce 2019  [minutes]\n}\n", "of every property")]
    [InlineData("boat heron {\n    paint  r‸ed  [minutes]\n}\n", "one of red, blue")]
    [InlineData("boat heron {\n    ‸@reported\n    berth  4  [minutes]\n}\n", "told by somebody else")]
    [InlineData("boat heron {\n    berth  4  since 20‸19  [minutes]\n}\n", "= `4 since 2019`")]
    [InlineData("boat heron \"The He‸ron\" {\n    berth  4  [minutes]\n}\n", "**The Heron**, `boat heron`")]
    [InlineData("accor‸ding to minutes\n", "the source that citations below mean")]
    [InlineData("according t‸o minutes\n", "the source that citations below mean")]
    [InlineData("kind raft \"rafts\" {\n    seats  integer from 1 t‸o 9\n}\n", "the greatest value that is allowed")]
    [InlineData("boat heron {\n    berth  up t‸o 9  [minutes]\n}\n", "that and less")]
    [InlineData("boat heron {\n    berth  4  [aga‸inst minutes]\n}\n", "evidence against")]
    [InlineData("kind raft \"rafts\" {\n    price  mo‸ney\n}\n", "an amount with its currency")]
    [InlineData("kind raft \"rafts\" {\n    price  money boun‸ded\n}\n", "an interval or a quantity word")]
    [InlineData("kind raft \"rafts\" {\n    price  money in (EU‸R)\n}\n", "**EUR** Euro")]
    public async Task Names_and_quotes(string file, string expected)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        Assert.Contains(expected, await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    /// <summary>A symbol says what its own type has, which may be a qualifier's.</summary>
    [Fact]
    public async Task A_symbol_of_a_qualifier_is_one_of_the_qualifiers()
    {
        await using Editor editor = await Editor.Open(Harbour.With("extend boat {\n    state  text with (mood one of (calm, wild))\n}\n\nboat heron {\n    state  \"moored\" mood ca‸lm\n}\n"));
        await editor.Diagnostics();
        Assert.Contains("`calm`, one of calm, wild", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_has_the_words_whole_that_line_ends_break()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    note  \"x\"  [minutes: \"Nobody se‸riously sells\"]\n}\n").Replace("Nobody sells tea.", "Nobody seri-\nously sells teapots, or tea-\npots.", StringComparison.Ordinal));
        await editor.Diagnostics();
        Assert.Contains("**Nobody seriously sells** teapots, or teapots.", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_shows_the_claims_that_cite_a_passage()
    {
        string project = Harbour.With("").Replace("is 54 years old.", "is 5‸4 years old.", StringComparison.Ordinal);
        await using Editor editor = await Editor.Open(project);
        string answer = await editor.AskHere("textDocument/hover");
        Assert.Contains("Ada Brook **age** `54` in [people.facts(4)](people.facts#L4)", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_decides_itself_is_not_said_twice_and_what_needs_no_evidence_has_no_standing()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada));
        await editor.Diagnostics();
        Assert.DoesNotContain("the fact is", await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
        await editor.OpenFile("note.facts", "boat heron {\n    no‸te  \"Green.\"\n}\n");
        await editor.Diagnostics();
        string note = await editor.AskHere("textDocument/hover");
        Assert.Contains("Green.", note, StringComparison.Ordinal);
        Assert.DoesNotContain("no origin", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_shows_no_markdown_is_sent_none()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Ada), """{"textDocument":{"hover":{"contentFormat":["plaintext"]}}}""");
        await editor.Diagnostics();
        string answer = await editor.AskHere("textDocument/hover");
        Assert.Contains("\"kind\":\"plaintext\"", answer, StringComparison.Ordinal);
        Assert.Contains("age of Ada Brook = 54", answer, StringComparison.Ordinal);
        Assert.Contains("54 in people.facts(4)", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("*", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shown_where_nothing_is_said()
    {
        await using Editor editor = await Editor.Open(Harbour.With("// ‸note\n"));
        Assert.Equal("null", await editor.AskHere("textDocument/hover"));
    }
}
