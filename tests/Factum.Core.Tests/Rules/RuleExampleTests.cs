using Factum.Testing;
using Xunit;

namespace Factum.Rules;

/// <summary>Every rule shows a project on which it fires and the same mended.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. RuleList.All.Where(rule => rule.Fires is not null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fires(string id)
    {
        Rule rule = Find(id);
        CheckedSet set = FactTest.Run(rule.Fires!);
        Assert.True(
            set.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == id),
            $"{rule.Id} {rule.Name} does not fire; what does:\n{string.Join("\n", set.Diagnostics)}");
    }

    /// <summary>An example that is not about evidence need not bring documents and citations; a warning for want of them is no fault of it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Stays_silent_with_every_other_error_and_warning(string id)
    {
        Rule rule = Find(id);
        CheckedSet set = FactTest.Run(rule.Silent!);
        Assert.Empty(set.Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id == id || diagnostic.Severity == Severity.Error || (diagnostic.Severity == Severity.Warning && (IsOfEvidence(id) || !IsOfEvidence(diagnostic.Rule.Id))))
            .Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_rule_has_both_examples_or_neither() => Assert.All(RuleList.All, rule => Assert.Equal(rule.Fires is null, rule.Silent is null));

    [Fact]
    public void A_rule_without_examples_has_a_test_of_its_name()
    {
        List<string> tests = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        Assert.All(
            RuleList.All.Where(rule => rule.Fires is null),
            rule => Assert.True(tests.Exists(test => test.Contains($" {rule.Name}(", StringComparison.Ordinal) || test.Contains($"class {rule.Name}Tests", StringComparison.Ordinal)), rule.Name));
    }

    private static bool IsOfEvidence(string id) => id.StartsWith("FACT2", StringComparison.Ordinal);

    private static Rule Find(string id) => RuleList.All.Single(rule => rule.Id == id);
}
