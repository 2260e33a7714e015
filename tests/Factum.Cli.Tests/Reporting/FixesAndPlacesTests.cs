using System.Text.Json;

namespace Factum.Cli.Tests.Reporting;

/// <summary>What machines read of fixes and of the other places concerned, in both forms.</summary>
public sealed class FixesAndPlacesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FixesAndPlacesTests() => folder
        .Write("a.facts", """
            source minutes "Minutes" {
                document  "minutes.txt"
            }

            according to minutes

            firm books "Harbour Books" {
                founded  1987  ["the Shop was founded"]
            }

            """)
        .Write("of others/b c.facts", """
            source gazette "Gazette" {
                document  "gazette.txt"
            }

            according to gazette

            firm books {
                founded  1979  ["Harbour Books was founded in 1979"]
            }

            """)
        .Write("documents/minutes.txt", "In 1987 the shop was founded.\n")
        .Write("documents/gazette.txt", "Harbour Books was founded in 1979.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Json_gives_the_edits_of_a_fix()
    {
        JsonElement miss = Diagnostics().Single(one => one.GetProperty("rule").GetString() == "QuoteDiffersInCase");
        JsonElement fix = Assert.Single(miss.GetProperty("fixes").EnumerateArray());
        JsonElement edit = Assert.Single(fix.GetProperty("edits").EnumerateArray());
        Assert.Equal("the shop was founded", edit.GetProperty("newText").GetString());
        Assert.Equal((8, 22, 8, 42), Place(edit));
        Assert.Equal(Place(miss), Place(edit));
        Assert.EndsWith("a.facts", edit.GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_reports_a_contradiction_in_each_file_with_the_other_place()
    {
        JsonElement[] conflicts = [.. Diagnostics().Where(one => one.GetProperty("rule").GetString() == "ValuesContradict")];
        Assert.Equal(["a.facts", "b c.facts"], conflicts.Select(one => Path.GetFileName(one.GetProperty("file").GetString())));
        Assert.Equal(["b c.facts", "a.facts"], conflicts.Select(one => Path.GetFileName(Assert.Single(one.GetProperty("related").EnumerateArray()).GetProperty("file").GetString())));
        Assert.All(conflicts, one => Assert.Equal(8, Assert.Single(one.GetProperty("related").EnumerateArray()).GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Sarif_gives_the_same_in_its_own_words()
    {
        JsonElement[] results = Results();
        JsonElement replacement = Assert.Single(results.Single(result => result.GetProperty("ruleId").GetString() == "FACT2004").GetProperty("fixes").EnumerateArray())
            .GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("the shop was founded", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal((8, 22, 8, 42), Region(replacement.GetProperty("deletedRegion")));
        JsonElement related = results.First(result => result.TryGetProperty("relatedLocations", out _)).GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("of%20others/b%20c.facts", related.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(8, related.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    /// <summary>Every kind of diagnostic that fact files can bring about: broken text, names, evidence, agreement.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("firm books \"Harbor Books\" {\n    founded  1987\n}\n")]
    [InlineData("firm x { founded  19 87, [\n    sise 4\n}\n}\n person ada \"Ada\" { age 300 [minutes: \"\"]")]
    [InlineData("person ☃ {}\n\"\0\u2028\ud83d")]
    public void A_log_is_as_the_standard_wants_it(string more)
    {
        folder.Write("more.facts", more);
        SarifLog.Check(ToolRun.Of("check", folder.FullPath, "-o", "sarif").Output);
    }

    private IEnumerable<JsonElement> Diagnostics() =>
        JsonDocument.Parse(ToolRun.Of("check", folder.FullPath, "-o", "json").Output).RootElement.GetProperty("diagnostics").EnumerateArray();

    private JsonElement[] Results() => [.. SarifLog.Check(ToolRun.Of("check", folder.FullPath, "-o", "sarif").Output).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static (int, int, int, int) Place(JsonElement place) => (Number(place, "line"), Number(place, "column"), Number(place, "endLine"), Number(place, "endColumn"));

    private static (int, int, int, int) Region(JsonElement region) => (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn"));

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
