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
    public async Task Names_and_quotes(string file, string expected)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        Assert.Contains(expected, await editor.AskHere("textDocument/hover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_shows_the_claims_that_cite_a_passage()
    {
        string project = Harbour.With("").Replace("is 54 years old.", "is 5‸4 years old.", StringComparison.Ordinal);
        await using Editor editor = await Editor.Open(project);
        string answer = await editor.AskHere("textDocument/hover");
        Assert.Contains("Ada Brook **age** `54` in people.facts(4)", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shown_where_nothing_is_said()
    {
        await using Editor editor = await Editor.Open(Harbour.With("// ‸note\n"));
        Assert.Equal("null", await editor.AskHere("textDocument/hover"));
    }
}
