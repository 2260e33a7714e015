using System.Globalization;
using System.Text;
using CsCheck;
using Factum.Binding;
using Factum.Kinds;
using Factum.Testing;

namespace Factum.Core.Tests.Binding;

/// <summary>The order in which files are given decides nothing.</summary>
public sealed class OrderTests
{
    private const string Project = """
        === a.facts
        kind engine "engines" : machine { maker firm | person }
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { works-with charles-babbage ["with Charles Babbage"] }
        person ada1 "One"
        === b.facts
        kind machine "machines" { weight number bounded }
        kind engine "motors" { cylinders integer }
        extend firm { makes engine many }
        source gazette "The Gazette"
        according to gazette
        person ada-byron "Ada Lovelace" { works-with charles-babage ["with him"] }
        person ada-1 "Another one"
        === c.facts
        extend firm { makes machine many }
        extend person { machine-of text uncited }
        according to gazette
        firm ada-byron { sector "sums" ["sums"] }
        @allow(FACT3001, "no reason")
        person charles-babbage { works-with ada-byron ["with Ada"]
            machine-of "differences"
            home "London" ["in London"] }
        engine rocket "Rocket" { maker charles-babbage ["made by him"]
            weight over 3 ["more than 3"] }
        === d.facts
        person charles-babbage "Charles Babbage" { home "London", "Paris" ["London and Paris"] }
        firm steam-works { makes rocket ["makes the Rocket"] }
        """;

    [Xunit.Fact]
    public void Shuffled_files_give_the_same_facts_and_diagnostics()
    {
        ProjectInput input = TextProject.Parse(Project);
        string expected = Describe(FrontEnd.Run(input));
        Xunit.Assert.Contains("FACT1105", expected, StringComparison.Ordinal);
        Gen.Shuffle(input.Files.ToArray()).Sample(files =>
            Describe(FrontEnd.Run(new ProjectInput { Files = [.. files] })) == expected, iter: 100);
    }

    /// <summary>Blocks of one file may change places without a change of what the entities are and say (their home is the same file).</summary>
    [Xunit.Fact]
    public void Shuffled_blocks_give_the_same_claims()
    {
        string[] blocks =
        [
            "person ada-byron \"Ada Byron\" { works-with charles-babbage }",
            "person ada-byron { home \"London\" }",
            "person charles-babbage { home \"London\" }",
            "firm steam-works \"Steam Works\" { founded-by ada-byron, charles-babbage }",
            "kind engine \"engines\" { maker firm }",
            "engine rocket { maker steam-works }",
        ];
        string expected = DescribeClaims(FrontEnd.Run(string.Join("\n", blocks)));
        Xunit.Assert.Equal(6, expected.Count(c => c == '\n'));
        Gen.Shuffle(blocks).Sample(shuffled => DescribeClaims(FrontEnd.Run(string.Join("\n", shuffled))) == expected, iter: 200);
    }

    private static string DescribeClaims(FrontEndResult result) => string.Concat(result.Facts.Entities
        .SelectMany(entity => entity.Facts.SelectMany(fact => fact.Claims.Select(claim => $"{entity.Kind.Name} {entity.Id} '{entity.DisplayName}' {claim.Property.Name} {claim.Value.Text}\n")))
        .Order(StringComparer.Ordinal));

    private static string Describe(FrontEndResult result)
    {
        StringBuilder text = new();
        foreach (BoundEntity entity in result.Facts.Entities)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entity.Kind.Name} {entity.Id} '{entity.Title}' {entity.Home.File.Path}\n");
            foreach (BoundClaim claim in entity.Facts.SelectMany(fact => fact.Claims))
                text.Append(CultureInfo.InvariantCulture, $"  {claim.Property.Name} {claim.Value.Text} {claim.Site}\n");
        }

        foreach (string diagnostic in result.Diagnostics.Select(found => found.ToString()))
            text.Append(diagnostic).Append('\n');
        foreach (Kind kind in result.Kinds.Kinds)
            text.Append(kind.Name).Append(' ').AppendJoin(", ", kind.Properties.Select(property => property.Text)).Append('\n');
        return text.ToString();
    }
}
