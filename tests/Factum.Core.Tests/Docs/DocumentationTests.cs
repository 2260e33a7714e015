using System.Text.RegularExpressions;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Docs;

/// <summary>Every example of the documentation is compiled: a block of <c>facts</c> has neither an error nor a warning.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string, int> Examples()
    {
        TheoryData<string, int> data = [];
        foreach (string page in Pages)
        {
            for (int i = 0; i < Blocks(page).Count; i++)
                data.Add(page, i);
        }

        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Example_has_no_warning(string page, int index)
    {
        CheckedSet set = FactTest.Run(Blocks(page)[index]);
        Assert.Empty(set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning && diagnostic.Rule.Name != "NotEvaluatedYet").Select(diagnostic => diagnostic.ToString()));
    }

    [Xunit.Fact]
    public void There_are_examples() => Assert.True(Examples().Count >= 6);

    /// <summary><c>docs/pictures/failing-build.sh</c> draws it anew.</summary>
    [Xunit.Fact]
    public void The_picture_shows_what_the_compiler_says_of_the_example()
    {
        string example = Blocks("README.md")[0], broken = example.Replace("[\"founded in 1987\"]", "[\"founded in 1978\"]", StringComparison.Ordinal);
        FactDiagnostic error = Assert.Single(FactTest.Run(broken).Diagnostics, diagnostic => diagnostic.Severity >= Severity.Warning && diagnostic.Rule.Name != "NotEvaluatedYet");
        string[] drawn = [.. DrawnText().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "pictures", "failing-build.svg"))).Select(match => match.Groups[1].Value)];
        Assert.Contains($"{error.Site.File.Path}({error.Site.Start.Line + 1},{error.Site.Start.Column + 1}): error {error.Rule.Id}: {error.Message}", drawn);
        Assert.All(drawn.Where(line => line.Contains(" | ", StringComparison.Ordinal)), line => Assert.Contains(line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].TrimStart(), broken, StringComparison.Ordinal));
    }

    [GeneratedRegex("<text [^>]*>([^<]*)</text>")]
    private static partial Regex DrawnText();

    private static readonly string[] Pages = ["README.md", "docs/language.md"];

    private static IReadOnlyList<string> Blocks(string page) =>
        [.. FactsBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).Replace("\r\n", "\n")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("^```facts\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FactsBlock();
}
