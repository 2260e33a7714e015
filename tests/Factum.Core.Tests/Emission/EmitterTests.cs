using Xunit;
using System.Collections.Immutable;
using Factum.Emission;
using Factum.Testing;
using Microsoft.CodeAnalysis;

namespace Factum.Core.Tests.Emission;

public class EmitterTests
{
    private static readonly ImmutableArray<EmissionUnit> Units = EmittedCode.Plan(Sample.Text);

    public static TheoryData<string, string> Expressions => new()
    {
        { "Facts.Ships.Argo.Name", "Argo" },
        { "Facts.Ships.Argo.ToString()", "Argo (ship argo)" },
        { "Facts.Ships.Argo.Cargo.Value.ToString()", "over 2 million GBP" },
        { "(Facts.Ships.Argo.Cargo.Value > Money.Gbp(1_000_000)).ToString()", "Definitely" },
        { "Facts.Ships.Argo.Cargo.Value.Nominal.Amount.ToString()", "2000000" },
        { "Facts.Ships.Argo.Crew.Claims[0].Value.ToString()", "28" },
        { "Facts.Ships.Argo.Crew.Claims[0].On.ToString()", "1875-03" },
        { "Facts.Ships.Argo.Crew.Claims[0].Date.Text", "1875-03" },
        { "Facts.Ships.Argo.Cargo.Claims[0].Date.Text", "1875-03-02" },
        { "Facts.Ships.Argo.Rig.Claims[0].Value.ToString()", "FullRigged" },
        { "Facts.Ships.Argo.Captain.Count.ToString()", "2" },
        { "Facts.Ships.Argo.Captain[0].Value.Name", "Ada Marsh" },
        { "Facts.Ships.Argo.Captain[0].Former.ToString()", "True" },
        { "(Facts.Ships.Argo.Captain[1].Former == null).ToString()", "True" },
        { "Facts.Ships.Argo.Captain[1].Since.ToString()", "1874" },
        { "Facts.Ships.Argo.Captain[0].ToString()", "ada-marsh (former yes)" },
        { "((Firm)Facts.Ships.Argo.Owner.Claims[0].Value).Name", "Marsh & Co" },
        { "Facts.Ships.Argo.Speed.Claims[0].Value.ToString(System.Globalization.CultureInfo.InvariantCulture)", "12.5" },
        { "Facts.Ships.Argo.Share.Claims[0].Value.ToString()", "12%" },
        { "Facts.Ships.Argo.Voyage.Claims[0].Value.ToString()", "18 months" },
        { "Facts.Ships.Argo.Flagged.Claims[0].Value.ToString()", "True" },
        { "string.Join(\"|\", Facts.Ships.Argo.Port)", "Leith|Hull \"Old\" \\ Dock" },
        { "Facts.Ships.Argo.Port.IsClosed.ToString()", "True" },
        { "Facts.Ships.Argo.Cargo.Citations[0].Source.Title", "The harbour log" },
        { "Facts.Ships.Argo.Cargo.Citations[0].Quote", "She carried more than £2 million" },
        { "Facts.Ships.Argo.Cargo.Citations[0].Location.ToString()", "1:1" },
        { "Facts.Ships.Argo.Cargo.Citations[0].Verification.ToString()", "VerifiedByText" },
        { "Facts.Ships.Draft.Crew.Presence.ToString()", "Unknown" },
        { "Facts.Ships.Draft.Crew.ToString()", "(unknown)" },
        { "Facts.Ships.Draft.Owner.Possible().Contains(Facts.People.TomReed).ToString()", "Definitely" },
        { "Facts.Ships.Draft.Owner.Possible().Contains(Facts.Ships.Argo).ToString()", "Never" },
        { "Facts.Ships.Draft.Built.Presence.ToString()", "Absent" },
        { "Facts.Ships.Draft.Name", "draft" },
        { "Facts.People.AdaMarsh.WorksWith.Count.ToString()", "0" },
        { "Facts.People.AdaMarsh.WorksWith.Claims[0].Modality.ToString()", "Alleged" },
        { "Facts.Firms.MarshAndCo.RunBy.Is(Facts.People.AdaMarsh).ToString()", "True" },
        { "Facts.Find(\"argo\").Name", "Argo" },
        { "(Facts.Find(\"nobody\") == null).ToString()", "True" },
        { "(Facts.People.Find(\"argo\") == null).ToString()", "True" },
        { "ReferenceEquals(Facts.Find(\"argo\"), Facts.Ships.Argo).ToString()", "True" },
        { "string.Join(\",\", Facts.All.Select(each => each.Id))", "log,gazette,argo,draft,ada-marsh,tom-reed,marsh-and-co" },
        { "ReferenceEquals(Facts.All[2], Facts.Ships.Argo).ToString()", "True" },
        { "string.Join(\",\", Facts.Ships.All.Select(ship => ship.Id))", "argo,draft" },
        { "string.Join(\",\", Facts.Organisations.All.Select(each => each.Id))", "marsh-and-co" },
        { "string.Join(\",\", Facts.Sources.All.Select(each => each.Title))", "The harbour log,The gazette" },
        { "Facts.Ships.Argo.Claims.Count.ToString()", "14" },
        { "(Facts.Ships.Argo == (Facts.Ships.Argo with { })).ToString()", "True" },
        { "(Facts.Ships.Argo == Facts.Ships.Draft).ToString()", "False" },
    };

    [Fact]
    public void EmittedCode_IsAsInTheBaseline()
    {
        foreach (EmissionUnit unit in Units)
            Baseline.Check("tests/Factum.Core.Tests/Emission/Baselines/" + unit.HintName.Replace(".g.cs", ".txt", StringComparison.Ordinal), unit.Write());
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    public void EmittedCode_CompilesWithoutWarnings(NullableContextOptions nullable) => Assert.NotEmpty(EmittedCode.Compile(Units, nullable));

    [Fact]
    public void EmittedFacts_ReadAsTheFactFilesSay()
    {
        string[] expressions = [.. Expressions.Select(row => row.Data.Item1)];
        string body = "var all = new Func<string>[] { " + string.Join(", ", expressions.Select(expression => "() => " + expression)) + " };"
            + "return string.Join(\"\\n\", all.Select((read, i) => { try { return read(); } catch (Exception exception) { return exception.GetType().Name + \": \" + exception.Message; } }));";
        string[] values = EmittedCode.Run(Units, body).Split('\n');
        string[] actual = [.. expressions.Zip(values, (expression, value) => expression + " = " + value)];
        Assert.Equal(Expressions.Select(row => row.Data.Item1 + " = " + row.Data.Item2), actual);
    }

    [Fact]
    public void AValueThatIsNotSettled_ThrowsWithFactReasonAndSources()
    {
        string message = EmittedCode.Run(
            EmittedCode.Plan("""
                source one "One"
                source two "Two"
                person ann "Ann" {
                    born 1950 [one]
                    born 1960 [two]
                }
                """),
            "try { return Facts.People.Ann.Born.Value.ToString(); } catch (FactNotSettledException exception) { return exception.Message; }");
        Assert.Equal("'born' of 'Ann' (person ann) is not settled: its claims contradict each other: 1950 [one]; 1960 [two]", message);
    }

    [Fact]
    public void All_HasTheEntitiesInTheOrderOfFiles() => Assert.Equal(
        "zoe,log,ann,bob",
        EmittedCode.Run(
            EmittedCode.Plan("=== b.facts\nkind star \"all\" { }\nperson ann \"Ann\"\nstar bob \"Bob\"\n=== a.facts\nperson zoe \"Zoe\"\nsource log \"Log\"\n"),
            "return string.Join(\",\", Facts.All.Select(each => each.Id).Take(3)) + \",\" + Facts.All_.Bob.Id;"));

    [Fact]
    public void WithoutFactFiles_NothingIsEmitted() => Assert.Empty(EmittedCode.Plan("=== notes.txt\nNothing to see."));

    [Fact]
    public void WithoutFacts_ThePreludeIsEmitted() =>
        Assert.Equal("0", EmittedCode.Run(EmittedCode.Plan("// nothing yet"), "return Facts.People.All.Count.ToString();"));
}
