using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Who shows diagnostics: the C# project decides for the compiler and for the server.</summary>
public sealed class SwitchTests
{
    private const string Boat = "boat heron \"Heron\" {\n    bert‸  4  [minutes]\n}\n";
    private const string Fix = "berth";

    [Theory]
    [InlineData("", "{}", true)]
    [InlineData("<FactumEditorDiagnostics>server</FactumEditorDiagnostics>", "{}", true)]
    [InlineData("<FactumEditorDiagnostics>compiler</FactumEditorDiagnostics>", "{}", false)]
    [InlineData("<FactumEditorDiagnostics>Compiler</FactumEditorDiagnostics>", "{}", false)]
    [InlineData("<FactumEditorDiagnostics>compiler</FactumEditorDiagnostics>", """{"diagnostics":"project"}""", false)]
    [InlineData("<FactumEditorDiagnostics>compiler</FactumEditorDiagnostics>", """{"diagnostics":"push"}""", false)]
    [InlineData("<FactumEditorDiagnostics>compiler</FactumEditorDiagnostics>", """{"diagnostics":"server"}""", true)]
    [InlineData("<FactumEditorDiagnostics>server</FactumEditorDiagnostics>", """{"diagnostics":"compiler"}""", false)]
    public async Task The_project_decides_unless_the_client_does(string property, string settings, bool isShown)
    {
        await using Editor editor = await Editor.Open(Project(property) + Harbour.With(Boat), settings: settings);
        JsonNode report = (await editor.AskFile("textDocument/diagnostic"))!;
        Assert.Equal(isShown, report["items"]!.AsArray().Count > 0);
        Assert.Equal(isShown, (await editor.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() }))!["items"]!.AsArray().Count > 0);
        // Fixes are the server's in any case: an editor shows no others in fact files.
        JsonArray actions = (await editor.AskFile("textDocument/codeAction", new { range = new { start = editor.Cursor, end = editor.Cursor }, context = new { diagnostics = Array.Empty<object>() } }))!.AsArray();
        Assert.Contains(actions, action => ((string?)action!["title"])!.Contains(Fix, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_pushed_goes_when_the_project_says_so_and_comes_back()
    {
        await using Editor editor = await Editor.Open(Project("") + Harbour.With(Boat));
        Assert.NotEmpty(await editor.Diagnostics());
        await Say(editor, "compiler");
        await editor.Published(published => (string?)published["uri"] == editor.Uri && published["diagnostics"]!.AsArray().Count == 0);
        editor.ForgetPublished();
        await Say(editor, "server");
        await editor.Published(published => (string?)published["uri"] == editor.Uri && published["diagnostics"]!.AsArray().Count > 0);
    }

    private static async Task Say(Editor editor, string who)
    {
        await File.WriteAllTextAsync(editor.Folder["Harbour.csproj"], $"<Project><PropertyGroup><FactumEditorDiagnostics>{who}</FactumEditorDiagnostics></PropertyGroup></Project>");
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf("Harbour.csproj"), type = 2 } } });
    }

    private static string Project(string property) => $"=== Harbour.csproj\n<Project><PropertyGroup>{property}</PropertyGroup></Project>\n";
}
