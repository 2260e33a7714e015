using System.Text.Json;

namespace Factum.Cli.Tests.Reporting;

public sealed class CheckOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckOutputTests() => Harbour.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("info", 2)]
    [InlineData("warning", 2)]
    [InlineData("error", 1)]
    public void What_is_less_bad_is_counted_and_not_shown(string least, int shown)
    {
        ToolRun run = ToolRun.Of("check", folder.FullPath, "--severity", least, "--brief");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(shown, run.Output.Split('\n').Count(line => line.Contains(": error FACT", StringComparison.Ordinal) || line.Contains(": warning FACT", StringComparison.Ordinal)));
        Assert.Contains("1 error, 1 warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_may_count_as_errors()
    {
        Harbour.WriteTo(folder, "founded in 1987");
        Assert.Equal(0, ToolRun.Of("check", folder.FullPath).ExitCode);
        ToolRun run = ToolRun.Of("check", folder.FullPath, "--warnings-as-errors");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT2001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_places_from_1_and_the_counts()
    {
        JsonElement root = JsonDocument.Parse(ToolRun.Of("check", folder.FullPath, "-o", "json").Output).RootElement;
        JsonElement error = root.GetProperty("diagnostics").EnumerateArray().Single(one => one.GetProperty("severity").GetString() == "error");
        Assert.Equal(("FACT2003", 8, 22, 37), (error.GetProperty("id").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32(), error.GetProperty("endColumn").GetInt32()));
        Assert.Equal(1, root.GetProperty("summary").GetProperty("citations").GetProperty("failed").GetInt32());
    }

    [Fact]
    public void Sarif_describes_each_rule_that_fired_where_its_results_say()
    {
        JsonElement root = JsonDocument.Parse(ToolRun.Of("check", folder.FullPath, "-o", "sarif").Output).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        JsonElement run = root.GetProperty("runs")[0], rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(2, run.GetProperty("results").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.True(Uri.IsWellFormedUriString(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute));
        });
    }

    [Fact]
    public void GitHub_gets_an_annotation_for_each()
    {
        ToolRun run = ToolRun.Of("check", folder.FullPath, "-o", "github");
        Assert.Matches(@"^::error file=[^:,]*a\.facts,line=8,col=22,endColumn=37,title=FACT2003 QuoteNotInDocument::Quote 'founded in 1978' ", run.Output);
        Assert.Matches(@"\n::warning file=.*FACT2001", run.Output);
    }
}
