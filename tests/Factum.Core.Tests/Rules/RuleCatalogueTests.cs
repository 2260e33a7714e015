using System.Reflection;
using Factum.Testing;
using Xunit;

namespace Factum.Rules;

/// <summary>The list, the classes, the pages and the catalogue say the same.</summary>
public sealed class RuleCatalogueTests
{
    [Fact]
    public void The_list_names_every_rule_class_once() => Assert.Equal(
        RuleClasses().Select(found => $"{found.Rule.Id} {found.Class}").Order(StringComparer.Ordinal),
        RuleList.All.Select(rule => $"{rule.Id} {rule.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void No_id_and_no_name_is_used_twice()
    {
        Assert.Equal(RuleList.All.Length, RuleList.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(RuleList.All.Length, RuleList.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void The_list_is_in_order_of_id() => Assert.Equal(RuleList.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleList.All.Select(rule => rule.Id));

    [Fact]
    public void A_message_is_one_sentence_without_a_final_stop() =>
        Assert.All(RuleList.All, rule => Assert.False(rule.Message.EndsWith('.') || rule.Message.Contains(". ") || rule.Message.Contains('\n'), rule.Message));

    [Fact]
    public void A_rule_is_reported_by_default() => Assert.All(RuleList.All, rule => Assert.NotEqual(Severity.None, rule.Severity));

    [Fact]
    public void The_range_of_an_id_is_the_phase_that_reports_it() => Assert.All(RuleClasses(), found => Assert.Contains(found.Phase, PhasesOf(found.Rule.Id)));

    [Fact]
    public void The_catalogue_pins_ids_names_and_severities() =>
        Baseline.Check("tests/Factum.Core.Tests/Rules/catalogue.txt", string.Concat(RuleList.All.Select(rule => $"{rule.Id} {rule.Severity} {rule.Name}: {rule.Title}\n")));

    [Fact]
    public void Every_rule_has_a_page()
    {
        foreach (Rule rule in RuleList.All)
            Baseline.Check($"docs/rules/{rule.Id}.md", RulePage.Write(rule));
        Baseline.Check("docs/rules/README.md", RulePage.WriteTable(RuleList.All));
        Baseline.CheckFolder("docs/rules", "*.md", RuleList.All.Select(rule => rule.Id + ".md").Append("README.md"));
    }

    private static IEnumerable<(Rule Rule, string Class, string Phase)> RuleClasses() =>
        from type in typeof(Rule).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Rule)
        select ((Rule)field.GetValue(null)!, type.Name, type.Namespace!.Split('.')[1]);

    private static string[] PhasesOf(string id) => id["FACT".Length] switch
    {
        '0' => ["Syntax"],
        '1' => ["Kinds", "Binding"],
        '2' => ["Evidence"],
        '3' => ["Consistency"],
        _ => ["SetUp", "Rules"],
    };
}
