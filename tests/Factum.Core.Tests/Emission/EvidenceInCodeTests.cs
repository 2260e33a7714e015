using Xunit;

namespace Factum.Core.Tests.Emission;

/// <summary>What C# learns of evidence: <c>citation.Evidence</c> part by part, <c>citation.Audit</c>, and origins.</summary>
public sealed class EvidenceInCodeTests
{
    private const string Project = """
        source gazette "The Gazette" { document "gazette.txt" }
        source herald "The Herald" {
            document "herald.txt"
            derives-from gazette ["according to the Gazette"]
        }

        person ada "Ada Moore" {
            age 41 [gazette: "Ada Moore, 41"] [herald: "Ada Moore is 41"] [against herald: "aged 42"]
            home "Leeds" [gazette: "lives in Leeds"]
            role "chair" since 2015 [gazette: "chair since 2013"]
        }
        === documents/gazette.txt
        Ada Moore, 41, reportedly lives in Leeds. Ada Moore is chair since 2013.
        === documents/herald.txt
        Ada Moore is 41, according to the Gazette. In the letter she was aged 42.
        """;

    [Theory]
    [InlineData("Facts.People.Ada.Age.Citations[0].Evidence", "value: Stated, subject: Stated")]
    [InlineData("Facts.People.Ada.Age.Citations.Single(citation => citation.Stance == Stance.Opposes).Evidence", "value: StatedOtherwise, subject: Stated")]
    [InlineData("Facts.People.Ada.Role.Claims[0].Citations[0].Evidence", "value: Stated, since: StatedOtherwise, subject: Stated")]
    [InlineData("new[] { Facts.People.Ada.Age.Citations[0].Audit }", "Clean")]
    [InlineData("new[] { Facts.People.Ada.Home.Claims[0].Citations[0].Audit }", "HedgeLost")]
    [InlineData("new[] { Facts.People.Ada.Age.IndependentOrigins }", "1")]
    public void Each_outcome_is_there(string expression, string expected) =>
        Assert.Equal(expected, EmittedCode.Run(EmittedCode.Plan(Project), $"return string.Join(\", \", {expression});"));
}
