using Xunit;
using Factum.Emission;

namespace Factum.Core.Tests.Emission;

public class PlanTests
{
    private const string First = "person ann \"Ann\" { age 30 }\nperson ben \"Ben\" { works-with ann }\n";
    private const string Second = "source s \"S\"\nperson cat \"Cat\" { age 40 [s: \"forty\"] }\n";

    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "a blank line", "\n\n" + First, Second, "" },
        { "a comment", "// why\n" + First, Second, "" },
        { "the same facts in another layout", First.Replace(" { ", "\n{\n    ", StringComparison.Ordinal), Second, "" },
        { "a value", First.Replace("30", "31", StringComparison.Ordinal), Second, "shards/one.facts.g.cs" },
        { "a value in the other file", First, Second.Replace("40", "41", StringComparison.Ordinal), "shards/two.facts.g.cs" },
        { "a title", First.Replace("Ann", "Anna", StringComparison.Ordinal), Second, "shards/one.facts.g.cs" },
        { "a quote", First, Second.Replace("forty", "40 years", StringComparison.Ordinal), "shards/two.facts.g.cs" },
        { "one entity more", First + "person dan \"Dan\"\n", Second, "Facts.g.cs shards/one.facts.g.cs" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void AnEdit_ReEmitsWhatItChanges(string edit, string first, string second, string changed)
    {
        EmissionUnit[] before = Plan(First, Second), after = Plan(first, second);
        IEnumerable<string> different = after.Where(unit => !before.Contains(unit)).Select(unit => unit.HintName);
        Assert.True(changed == string.Join(" ", different), edit + ": " + string.Join(" ", different));
    }

    [Fact]
    public void AnotherKindOfProperty_ReEmitsItsRecord()
    {
        EmissionUnit[] before = Plan("kind ship \"ships\" { crew integer }\n", Second), after = Plan("kind ship \"ships\" { crew text }\n", Second);
        Assert.Equal(["kinds/ship.g.cs", "book/kinds.g.cs"], after.Where(unit => !before.Contains(unit)).Select(unit => unit.HintName));
    }

    [Fact]
    public void EqualUnits_WriteEqualText()
    {
        foreach ((EmissionUnit one, EmissionUnit other) in Plan(First, Second).Zip(Plan(First, Second)))
        {
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.Equal(one.Write(), other.Write());
        }
    }

    [Fact]
    public void AFileOfManyEntities_IsSplit()
    {
        string project = string.Concat(Enumerable.Range(0, 600).Select(i => FormattableString.Invariant($"person p-{i} \"P {i}\"\n")));
        EmissionUnit[] units = [.. EmittedCode.Plan(project)];
        Assert.Equal(["shards/test.facts.g.cs", "shards/test.facts+p1.g.cs", "shards/test.facts+p2.g.cs"], units.Select(unit => unit.HintName).Where(name => name.StartsWith("shards/", StringComparison.Ordinal)));
        Assert.Equal("P 599, P 300, 600", EmittedCode.Run(units, "return Facts.People.P599.Name + \", \" + Facts.Find(\"p-300\").Name + \", \" + Facts.People.All.Count;"));
    }

    [Fact]
    public void AKindOfThousands_HasConstantsInsteadOfProperties()
    {
        string project = string.Concat(Enumerable.Range(0, 2001).Select(i => FormattableString.Invariant($"person p-{i} \"P {i}\"\n")));
        Assert.Equal("P 1999", EmittedCode.Run(EmittedCode.Plan(project), "return Facts.People.Find(Facts.People.Ids.P1999).Name;"));
    }

    private static EmissionUnit[] Plan(string first, string second) => [.. EmittedCode.Plan("=== one.facts\n" + first + "=== two.facts\n" + second)];
}
