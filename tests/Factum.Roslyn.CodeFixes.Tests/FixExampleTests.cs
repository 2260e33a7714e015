using System.Collections.Immutable;
using System.Globalization;
using Factum.Rules;
using Factum.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Factum.Roslyn.CodeFixes;

/// <summary>Every fix that any rule's own example is offered: it mends, and is the core's, to the letter.</summary>
public sealed class FixExampleTests
{
    /// <summary>Placeholders that the author fills; until then another rule, or the same, may say so.</summary>
    private const string Placeholder = "say why";

    public static TheoryData<string> MendableRules =>
        [.. RuleList.All.Where(rule => rule.Fires is { } fires && FactTest.Run(fires).Diagnostics.Any(diagnostic => diagnostic.Rule.Id == rule.Id && !diagnostic.Fixes.IsEmpty)).Select(rule => rule.Id)];

    [Fact]
    public void There_are_rules_to_test() => Assert.True(MendableRules.Count >= 20, MendableRules.Count.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(MendableRules))]
    public async Task Each_fix_of_the_example_mends_it(string ruleId)
    {
        Rule rule = RuleList.All.Single(rule => rule.Id == ruleId);
        FactDiagnostic[] expected = [.. FactTest.Run(rule.Fires!).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == ruleId)];
        using EditorProject first = EditorProject.Open(rule.Fires!);
        Diagnostic[] shown = [.. (await first.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == ruleId)];
        Assert.Equal(expected.Select(diagnostic => diagnostic.Message), shown.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        for (int i = 0; i < expected.Length; i++)
        {
            for (int j = 0; j < expected[i].Fixes.Length; j++)
                await Mends(rule, shown[i], expected[i].Fixes, j);
        }
    }

    private static async Task Mends(Rule rule, Diagnostic shown, ImmutableArray<Fix> fixes, int number)
    {
        using EditorProject project = EditorProject.Open(rule.Fires!);
        CodeAction[] offered = [.. (await project.OfferAsync(shown)).Where(action => action.NestedActions.IsEmpty)];
        Assert.Equal(fixes.Select(fix => fix.Title), offered.Select(action => action.Title));
        Fix fix = fixes[number];
        Dictionary<string, string> before = fix.Edits.Select(edit => edit.Site.File.Path).Distinct().ToDictionary(path => path, project.TextOf);

        await project.ApplyAsync(offered[number]);
        foreach ((string path, string text) in before)
            Assert.Equal(Edited(text, fix.Edits.Where(edit => edit.Site.File.Path == path)), project.TextOf(path));
        string message = shown.GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotContain(await project.AnalyzeAsync(), left => left.Id == rule.Id && left.GetMessage(CultureInfo.InvariantCulture) == message && !fix.Edits.Any(edit => edit.NewText.Contains(Placeholder, StringComparison.Ordinal)));
    }

    private static string Edited(string text, IEnumerable<TextEdit> edits) =>
        edits.OrderByDescending(edit => edit.Site.Span.Start).Aggregate(text, (current, edit) => current[..edit.Site.Span.Start] + edit.NewText + current[edit.Site.Span.End..]);
}
