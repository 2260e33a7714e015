using System.Text;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Roslyn;

/// <summary>RS2000 sees descriptors in syntax alone, and ours come from the core's list; so the release files are held against the list here.</summary>
public sealed class ReleaseTrackingTests
{
    private const string Folder = "src/Factum.Roslyn/";

    [Fact]
    public void Every_rule_is_in_a_release_file()
    {
        HashSet<string> shipped = [.. File.ReadLines(Path.Combine(Repository.Root, Folder + "AnalyzerReleases.Shipped.md")).Where(line => line.StartsWith("FACT", StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];
        Baseline.Check(Folder + "AnalyzerReleases.Unshipped.md", Write(RuleList.All.Where(rule => !shipped.Contains(rule.Id))));
    }

    private static string Write(IEnumerable<Rule> rules)
    {
        StringBuilder text = new("""
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """);
        foreach (Rule rule in rules)
            text.Append(rule.Id).Append(" | Facts | ").Append(rule.Severity == Severity.Hint ? "Hidden" : rule.Severity.ToString()).Append(" | ").Append(rule.Name).Append('\n');
        return text.ToString();
    }
}
