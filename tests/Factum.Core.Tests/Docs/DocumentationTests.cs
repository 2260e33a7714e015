using System.Text.RegularExpressions;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Docs;

/// <summary>Every example of the documentation is compiled: a block of <c>facts</c> has no error.</summary>
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
    public void Example_has_no_error(string page, int index)
    {
        CheckedSet set = FactTest.Run(Blocks(page)[index]);
        Assert.Empty(set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [Xunit.Fact]
    public void There_are_examples() => Assert.True(Examples().Count >= 6);

    private static readonly string[] Pages = ["README.md", "docs/language.md"];

    private static IReadOnlyList<string> Blocks(string page) =>
        [.. FactsBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).Replace("\r\n", "\n")).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("^```facts\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FactsBlock();
}
