using System.Text.Json.Nodes;
using Factum.Cli.Files;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Severities that a project sets hold in the editor as in the build.</summary>
public sealed class SeverityTests
{
    private const string Wrong = "person ada {\n    age  5‸5  [minutes: \"is 54 years\"]\n}\n";

    [Theory]
    [InlineData("", 1)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = warning\n", 2)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.fact2031.severity = suggestion # for now\n", 3)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = silent\n", 4)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = none\n", 0)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = loud\n", 1)]
    [InlineData("=== .editorconfig\n[*.cs]\nfacts.FACT2031.severity = none\n", 1)]
    [InlineData("=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = none\n[test.facts]\nfacts.FACT2031.severity = warning\n", 2)]
    [InlineData("=== .editorconfig\n[*.facts]\ndotnet_diagnostic.FACT2031.severity = none\n", 1)]
    [InlineData("=== .globalconfig\nis_global = true\ndotnet_diagnostic.FACT2031.severity = warning\n", 2)]
    [InlineData("=== .globalconfig\nis_global = true\nfacts.FACT2031.severity = warning\n", 2)]
    [InlineData("=== .globalconfig\nis_global = true\ndotnet_diagnostic.FACT2031.severity = warning\n=== .editorconfig\n[*.facts]\nfacts.FACT2031.severity = none\n", 2)]
    public async Task A_rule_has_the_severity_that_is_written(string configuration, int expected)
    {
        await using Editor editor = await Editor.Open(configuration + Harbour.With(Wrong));
        Assert.Equal(expected, await SeverityOf(editor));
    }

    [Fact]
    public async Task A_severity_is_changed_while_a_text_is_open()
    {
        await using Editor editor = await Editor.Open(Harbour.With(Wrong));
        Assert.Equal(1, await SeverityOf(editor));
        editor.Folder.Write(".editorconfig", "[*.facts]\nfacts.FACT2031.severity = warning\n");
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf(".editorconfig"), type = 1 } } });
        Assert.Equal(2, await SeverityOf(editor));
    }

    [Theory]
    [InlineData("*.facts", "a.facts", true)]
    [InlineData("*.facts", "deep/er/a.facts", true)]
    [InlineData("*.facts", "a.facts.txt", false)]
    [InlineData("*", "a.facts", true)]
    [InlineData("drafts/*.facts", "drafts/a.facts", true)]
    [InlineData("drafts/*.facts", "old/drafts/a.facts", false)]
    [InlineData("/a.facts", "a.facts", true)]
    [InlineData("/a.facts", "b/a.facts", false)]
    [InlineData("drafts/**", "drafts/old/a.facts", true)]
    [InlineData("**/old/*.facts", "drafts/old/a.facts", true)]
    [InlineData("**/old/*.facts", "old/a.facts", true)]
    [InlineData("{a,b}.facts", "b.facts", true)]
    [InlineData("{a,b}.facts", "c.facts", false)]
    [InlineData("{1..12}.facts", "12.facts", true)]
    [InlineData("{1..12}.facts", "13.facts", false)]
    [InlineData("?.facts", "a.facts", true)]
    [InlineData("?.facts", "ab.facts", false)]
    [InlineData("[ab].facts", "a.facts", true)]
    [InlineData("[!ab].facts", "a.facts", false)]
    [InlineData("[a-c].facts", "b.facts", true)]
    [InlineData("a+b(c).facts", "a+b(c).facts", true)]
    [InlineData("{a", "{a", true)]
    [InlineData("[", "[", true)]
    public void A_section_is_for_the_files_that_its_pattern_fits(string pattern, string path, bool fits) =>
        Assert.Equal(fits, ConfigurationFile.Parse($"[{pattern}]\nkey = value\n").Find(path, "key") is not null);

    [Fact]
    public void A_hostile_pattern_takes_no_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("*a", 500)), path = new('a', 20_000);
        Assert.Null(ConfigurationFile.Parse($"[{pattern}b]\nkey = value\n").Find(path, "key"));
    }

    private static async Task<int> SeverityOf(Editor editor)
    {
        JsonObject report = (await editor.AskFile("textDocument/diagnostic", new { }))!.AsObject();
        return (int?)report["items"]!.AsArray().FirstOrDefault(item => (string?)item!["code"] == "FACT2031")?["severity"] ?? 0;
    }
}
