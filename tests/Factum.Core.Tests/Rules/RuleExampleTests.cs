using Factum.Evidence.Rules;
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

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stays_silent_with_every_other_error_and_warning(string id)
    {
        Rule rule = Find(id);
        CheckedSet set = FactTest.Run(rule.Silent!);

        // An example of another phase need not cite anything: short examples read better.
        bool isOfEvidence = id.StartsWith("FACT2", StringComparison.Ordinal);
        Assert.Empty(set.Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id == id || diagnostic.Severity >= Severity.Warning)
            .Where(diagnostic => isOfEvidence || diagnostic.Rule != UncitedClaim.Rule)
            .Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_rule_has_both_examples_or_neither() => Assert.All(RuleList.All, rule => Assert.Equal(rule.Fires is null, rule.Silent is null));

    private static Rule Find(string id) => RuleList.All.Single(rule => rule.Id == id);
}
