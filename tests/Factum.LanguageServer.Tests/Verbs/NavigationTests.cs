using Xunit;

namespace Factum.LanguageServer.Verbs;

public sealed class NavigationTests
{
    [Theory]
    [InlineData("boat heron \"Heron\" {\n    owner  a‸da  [minutes: \"Nobody sells tea\"]\n}\n", "people.facts", 2, 7)]
    [InlineData("boat heron \"Heron\" {\n    owner  ada  [minu‸tes: \"Nobody sells tea\"]\n}\n", "sources.facts", 0, 7)]
    [InlineData("boat heron \"Heron\" {\n    owner  ada  [minutes: \"Nobody se‸lls tea\"]\n}\n", "documents/minutes.txt", 2, 0)]
    [InlineData("bo‸at heron \"Heron\"\n", "kinds.facts", 1, 5)]
    [InlineData("boat heron \"Heron\" {\n    be‸rth  4  [minutes]\n}\n", "kinds.facts", 3, 4)]
    [InlineData("source minutes {\n    document  \"minu‸tes.txt\"\n}\n", "documents/minutes.txt", 0, 0)]
    [InlineData("source minu‸tes\n", "documents/minutes.txt", 0, 0)]
    [InlineData("according to min‸utes\n", "sources.facts", 0, 7)]
    public async Task Definition(string file, string target, int line, int character)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        await editor.Diagnostics();
        string answer = await editor.AskHere("textDocument/definition");
        Assert.StartsWith($$"""[{"uri":"{{target}}","range":{"start":{"line":{{line}},"character":{{character}}}""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person ada {\n    ho‸me  none  [minutes]\n}\n")]
    [InlineData("‸// nothing here\n")]
    [InlineData("person {\n  [‸\n")]
    public async Task No_definition(string file)
    {
        await using Editor editor = await Editor.Open(Harbour.With(file));
        Assert.Equal("[]", await editor.AskHere("textDocument/definition"));
    }

    [Fact]
    public async Task Document_symbols()
    {
        await using Editor editor = await Editor.Open(Harbour.With("boat heron \"Heron\" {\n    berth  4  [minutes]‸\n}\n\nextend boat {\n    mast  integer\n}\n"));
        string answer = editor.Short(await editor.AskFile("textDocument/documentSymbol"));
        Assert.Contains("\"name\":\"Heron\",\"detail\":\"boat\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"berth\",\"detail\":\"4\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"mast\",\"detail\":\"integer\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brook", "Ada Brook", "people.facts")]
    [InlineData("bt", "boat", "kinds.facts")]
    [InlineData("lettr", "A letter", "sources.facts")]
    public async Task Workspace_symbols(string query, string name, string file)
    {
        await using Editor editor = await Editor.Open(Harbour.With("‸"));
        await editor.Diagnostics();
        string answer = editor.Short(await editor.Ask("workspace/symbol", new { query }));
        Assert.Contains($"\"name\":\"{name}\"", answer, StringComparison.Ordinal);
        Assert.Contains($"\"uri\":\"{file}\"", answer, StringComparison.Ordinal);
    }
}
