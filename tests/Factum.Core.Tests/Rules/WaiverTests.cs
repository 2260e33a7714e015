using System.Collections.Immutable;
using Factum.Binding;
using Factum.Core.Tests.Binding;
using Factum.Testing;
using Factum.Text;
using Xunit;

namespace Factum.Rules;

/// <summary>What <c>@allow</c> covers, with a diagnostic of the test's own at each word <c>HERE</c>.</summary>
public sealed class WaiverTests
{
    private static readonly Rule found = RuleList.All.Single(rule => rule.Id == "FACT3001");

    [Theory]
    [InlineData("person ada \"Ada\" {\n@allow(FACT3001, \"why\")\nnote \"HERE\"\nnote \"HERE\"\n}", "4 FACT3001")]
    [InlineData("@allow(FACT3001, \"why\")\nperson ada \"Ada\" {\nnote \"HERE\"\nnote \"HERE\"\n}\nperson ada { note \"HERE\" }", "6 FACT3001")]
    [InlineData("person ada \"Ada\" {\n@allow(FACT3002, \"why\")\nnote \"HERE\"\n}", "2 FACT1310|3 FACT3001")]
    [InlineData("person ada \"Ada\" {\n@allow(FACT3001, \"why\", until 2025)\nnote \"HERE\"\n}", "")]
    [InlineData("person ada \"Ada\" {\n@allow(FACT3001, \"why\", until 2024-12-31)\nnote \"HERE\"\n}", "2 FACT1309|3 FACT3001")]
    [InlineData("person ada \"Ada\" {\n@allow(FACT3001, \"a\")\n@allow(FACT3001, \"b\")\nnote \"HERE\", \"HERE\"\n}", "")]
    [InlineData("@allow(FACT3001, \"a\")\nperson ada \"Ada\" {\n@allow(FACT3001, \"b\")\nnote \"HERE\"\n}", "")]
    public void Covers(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Run(text, sites => [.. sites.Select(site => new FactDiagnostic(found, site, "", "", "", ""))])));

    [Xunit.Fact]
    public void A_waiver_covers_what_concerns_its_claim_at_another_place() => Assert.Empty(Run(
        "person ada \"Ada\" {\n@allow(FACT3001, \"why\")\nnote \"HERE\"\nnote \"HERE\"\n}",
        sites => [new FactDiagnostic(found, sites[1]) { Related = [sites[0]] }]));

    [Xunit.Fact]
    public void What_lies_in_an_assembly_moves_to_the_project_or_goes()
    {
        SourceFile elsewhere = new("assembly:Lib", "person".AsMemory());
        Site there = new(elsewhere, new TextSpan(0, 6));
        Assert.Equal(["1 FACT3001"], Run("person ada \"HERE\"", sites => [new FactDiagnostic(found, there) { Related = [sites[0]] }]));
        Assert.Empty(Run("person ada \"HERE\"", _ => [new FactDiagnostic(found, there)]));
    }

    [Xunit.Fact]
    public void Each_diagnostic_is_told_once_in_order_of_place() => Assert.Equal(
        ["1 FACT3001", "2 FACT3001"],
        Run("person ada \"HERE\"\nperson bob \"HERE\"", sites => [new FactDiagnostic(found, sites[1]), new FactDiagnostic(found, sites[0]), new FactDiagnostic(found, sites[1])]));

    private static IEnumerable<string> Run(string text, Func<List<Site>, ImmutableArray<FactDiagnostic>> diagnose)
    {
        FactSet facts = FrontEnd.Run(TextProject.Parse(text)).Facts;
        SourceFile file = facts.Files[0].File;
        List<Site> sites = [];
        for (int at = text.IndexOf("HERE", StringComparison.Ordinal); at >= 0; at = text.IndexOf("HERE", at + 1, StringComparison.Ordinal))
            sites.Add(new Site(file, new TextSpan(at, 4)));
        FactumSettings settings = FactumSettings.Default with { AsOf = EdtfDate.Parse("2025-06-01") };
        return Waivers.Apply(diagnose(sites), facts, settings).Select(diagnostic => $"{diagnostic.Site.Start.Line + 1} {diagnostic.Rule.Id}");
    }
}
