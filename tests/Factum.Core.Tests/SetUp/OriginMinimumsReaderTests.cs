using System.Collections.Immutable;
using Factum.Testing;
using Xunit;

namespace Factum.SetUp;

public sealed class OriginMinimumsReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ; | , ", "")]
    [InlineData("2", ".=2")]
    [InlineData("2; person.age=1; offer=2; offer.amount=3", ".=2 person.age=1 offer.=2 offer.amount=3")]
    [InlineData("2|person . age = 1,offer=002", ".=2 person.age=1 offer.=2")]
    [InlineData("0;999", ".=0", "999")]
    [InlineData("person=1;person=1", "person.=1", "person=1")]
    [InlineData("-1", "", "-1")]
    [InlineData("1000", "", "1000")]
    [InlineData("two; 1.5; =2; person=; .age=1; person.=1; a.b.c=1; person=2=3; ٢; 2", ".=2", "two", "1.5", "=2", "person=", ".age=1", "person.=1", "a.b.c=1", "person=2=3", "٢")]
    public void Reads(string text, string entries, params string[] problems)
    {
        ImmutableArray<SettingProblem>.Builder found = ImmutableArray.CreateBuilder<SettingProblem>();
        OriginMinimums minimums = OriginMinimumsReader.Read(text, found);
        Assert.Equal(entries, string.Join(" ", minimums.Entries.Select(entry => $"{entry.Kind}.{entry.Property}={entry.Minimum}")));
        Assert.Equal(problems, found.Select(problem => problem.Value));
        Assert.All(found, problem => Assert.Equal("FactumMinimumOrigins", problem.Name));
    }

    [Theory]
    [InlineData("2; person=2; person.age=1; firm.founded=1")]
    [InlineData("persn=1", "of a kind that exists: none is called 'persn', did you mean 'person'")]
    [InlineData("xyzzy.age=1", "of a kind that exists: none is called 'xyzzy'")]
    [InlineData("person.agee=1", "of a property that 'person' has: none is called 'agee', did you mean 'age'")]
    [InlineData("organisation.sector=1", "of a property that 'organisation' has: none is called 'sector'")]
    [InlineData("source=1", "of a kind other than 'source': what is said of sources is not counted")]
    [InlineData("person.note=1", "of a property that is cited: 'note' of 'person' is 'uncited'")]
    public void Names_what_nothing_can_fall_short_of(string text, params string[] expected)
    {
        CheckedSet set = FactTest.Run($"person jane \"Jane\"\n=== settings\nminimum-origins: {text}\n");
        Assert.Equal(expected, set.SettingProblems.Select(problem => problem.Expected));
    }

    [Fact]
    public void Compares_by_value()
    {
        SettingTexts texts = new() { MinimumOrigins = "2; offer=3" };
        Assert.Equal(SettingsReader.Read(texts).Settings, SettingsReader.Read(texts with { MinimumOrigins = "2; offer=3" }).Settings);
        Assert.NotEqual(SettingsReader.Read(texts).Settings, SettingsReader.Read(texts with { MinimumOrigins = "2; offer=2" }).Settings);
    }
}
