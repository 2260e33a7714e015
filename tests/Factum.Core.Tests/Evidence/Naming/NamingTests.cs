using Factum.Evidence;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Naming;

/// <summary>Who is named, and who is meant: rows of text and claim.</summary>
public sealed class NamingTests
{
    public static TheoryData<NamingCase> Cases => [.. NamingCases.All.SelectMany(NamingCase.Read)];

    [Xunit.Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_held_against_the_text(NamingCase row)
    {
        ProjectInput project = TextProject.Parse(row.Project);
        CheckedSet set = FactCompiler.Check(project);
        string[] broken = [.. set.Diagnostics.Where(diagnostic => string.CompareOrdinal(diagnostic.Rule.Id, "FACT2000") < 0 || diagnostic.Rule.Id is "FACT2003").Select(diagnostic => diagnostic.ToString())];
        Assert.True(broken.Length == 0, $"{row} is broken: {string.Join("; ", broken)}");
        string[] fired = [.. set.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Where(id => id.StartsWith("FACT204", StringComparison.Ordinal) && id != "FACT2046")];
        Support subject = EvidenceChecker.Check(set.Facts, project).Claims.Where(pair => pair.Key.Claim.Block.Id == row.Entity && pair.Key.Citation.Source == "paper")
            .SelectMany(pair => pair.Value.Components).First(component => component.Name == "subject").Support;
        string outcome = fired.Length > 0 ? string.Join(' ', fired) : subject switch
        {
            Support.Stated => "stated",
            Support.Undecidable => "open",
            _ => subject.ToString(),
        };
        bool isExpected = outcome == row.Expected || (row.Expected == "silent" && outcome is "stated" or "open");
        Assert.True(isExpected, $"{row}: {outcome} instead of {row.Expected} in: {row.Text}");
    }

    [Xunit.Fact]
    public void Cases_that_fire_and_cases_that_do_not_are_balanced()
    {
        List<NamingCase> all = [.. NamingCases.All.SelectMany(NamingCase.Read)];
        int firing = all.Count(row => row.Expected.StartsWith("FACT", StringComparison.Ordinal));
        Assert.True(all.Count >= 200, $"{all.Count} cases");
        Assert.InRange(firing, all.Count * 35 / 100, all.Count * 65 / 100);
    }
}
