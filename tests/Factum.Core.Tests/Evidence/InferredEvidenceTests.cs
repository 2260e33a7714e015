using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary><c>@inferred</c> excuses that the value is not literally in the quote, and nothing else. A row is <c>text | member | findings | parts</c>.</summary>
public sealed class InferredEvidenceTests
{
    private const string Rows = """
        Ada Moore left school in 2002. | age 41 ["Ada Moore left school in 2002"] | - | value:Inferred subject:Stated
        Tom Reed left school in 2002. | age 41 ["Tom Reed left school"] | 2041 | value:Inferred subject:StatedOtherwise
        Ada Moore may have left school in 2002. | age 41 ["left school in 2002"] | 2050 | value:Inferred subject:Stated
        Ada Moore never left school. | age 41 ["left school"] | 2051 | value:Inferred subject:Stated
        Ada Moore runs Harbour Books since 2013. | role "chair" since 2013 ["runs Harbour Books since 2013"] | - | value:Inferred since:Stated subject:Stated
        Ada Moore runs Harbour Books since 2013. | role "chair" since 2015 ["runs Harbour Books since 2013"] | 2031 | value:Inferred since:StatedOtherwise subject:Stated
        Ada Moore runs Harbour Books. | role "chair" since 2013 ["Ada Moore runs Harbour Books"] | - | value:Inferred since:Inferred subject:Stated
        Ada Moore runs Harbour Books. | role "chair" at harbour ["Ada Moore runs Harbour Books"] | - | value:Inferred subject:Stated at:Stated
        Ada Moore runs Harbour Books. | role "chair" at quay ["Ada Moore runs Harbour Books"] | 2041 | value:Inferred subject:Stated at:StatedOtherwise
        Ada Moore runs the shop. | role "chair" at quay ["Ada Moore runs the shop"] | - | value:Inferred subject:Stated at:Inferred
        """;

    [Xunit.Fact]
    public void It_excuses_the_value_and_what_the_quote_says_nothing_of()
    {
        List<string> wrong = [];
        foreach (string row in Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0))
        {
            string[] cells = [.. row.Split(" | ")];
            CheckedSet set = FactTest.Run($$"""
                source gazette "The Gazette" {
                    document "gazette.txt"
                }

                according to gazette

                firm harbour "Harbour Books"
                firm quay "Quay Books"
                person tom "Tom Reed"

                person ada "Ada Moore" {
                    @inferred("It follows.")
                    {{cells[1]}}
                }
                === documents/gazette.txt
                {{cells[0]}}
                """);
            string found = string.Join(",", set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.Rule.Id[4..]));
            string parts = string.Join(" ", set.ClaimEvidence.Values.Single().Components.Select(component => $"{component.Name}:{component.Support}"));
            if ((found.Length == 0 ? "-" : found) != cells[2] || parts != cells[3])
                wrong.Add($"{found} {parts} for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
    }
}
