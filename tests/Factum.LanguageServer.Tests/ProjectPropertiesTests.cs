using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>What the C# project beside fact files says of them holds in the editor as in the build.</summary>
public sealed class ProjectPropertiesTests
{
    private const string Facts = """
        === shop.facts
        source minutes "Minutes" {
            document  "minutes.txt"
        }

        according to minutes

        firm books "Harbour Books" {
            founded  1978  ["founded in 1987"]‸
        }
        === texts/old/minutes.txt
        Harbour Books was founded in 1987.

        """;

    [Theory]
    [InlineData("<FactumDocuments>texts/old</FactumDocuments>", "FACT2031")]
    [InlineData("<FactumDocuments>elsewhere; texts\\old</FactumDocuments>", "FACT2031")]
    [InlineData("<FactumDocuments>texts/old</FactumDocuments><FactumMinimumOrigins>2</FactumMinimumOrigins>", "FACT3030")]
    [InlineData("", "FACT2015")]
    [InlineData("<FactumDocuments>$(Root)/texts</FactumDocuments>", "FACT2015")]
    public async Task A_project_names_its_documents_and_its_policy(string properties, string id)
    {
        await using Editor editor = await Editor.Open($"=== Shop.csproj\n<Project><PropertyGroup>{properties}</PropertyGroup></Project>\n{Facts}");
        JsonObject report = (await editor.AskFile("textDocument/diagnostic", new { }))!.AsObject();
        Assert.Contains(report["items"]!.AsArray(), item => (string?)item!["code"] == id);
    }

    [Fact]
    public async Task What_only_a_build_can_evaluate_and_what_is_broken_is_in_the_log()
    {
        await using Editor editor = await Editor.Open($"=== Directory.Build.props\n<Project><PropertyGroup><FactumDocuments>$(Root)/texts</FactumDocuments></PropertyGroup></Project>\n=== Shop.csproj\n<Project\n{Facts}");
        await editor.AskFile("textDocument/diagnostic", new { });
        Assert.Contains("$(Root)/texts", editor.Log, StringComparison.Ordinal);
        Assert.Contains("Shop.csproj' cannot be read", editor.Log, StringComparison.Ordinal);
    }
}
