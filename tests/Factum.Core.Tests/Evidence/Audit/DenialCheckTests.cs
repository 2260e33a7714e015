using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Audit;

/// <summary>Claims that deny. A row is <c>text | member | finding</c>: E an error, W a warning of FACT2058, - none.</summary>
public sealed class DenialCheckTests
{
    private const string Rows = """
        // The quote states what is denied.
        Ada Moore owns 12 boats. | boats not 12 ["owns 12 boats"] | E
        Ada Moore earned $5 million. | salary not 5 million USD ["earned $5 million"] | E
        Ada Moore lives in Leeds. | home not "Leeds" ["Ada Moore lives in Leeds"] | W
        Ada Moore works for Acme. | works-for not acme ["Ada Moore works for Acme"] | W
        Ada Moore is 41. | @denied ~ age 41 ["Ada Moore is 41"] | W
        Ada Moore is 41, said Tom Reed. | @denied(tom) ~ age 41 ["Ada Moore is 41"] | W

        // It denies it, in whatever words.
        Ada Moore does not own 12 boats. | boats not 12 ["own 12 boats"] | -
        Ada Moore never lived in Leeds. | home not "Leeds" ["never lived in Leeds"] | -
        Ada Moore lives in Bath rather than Leeds. | home not "Leeds" ["Bath rather than Leeds"] | -
        Ada Moore denied that she was 41. | @denied ~ age 41 ["she was 41"] | -
        Ada Moore is 41, the paper wrote. "That is nonsense," she said. | @denied ~ age 41 ["Ada Moore is 41"] | -
        Ada Moore is 41, the paper wrote. She denied it. | @denied ~ age 41 ["Ada Moore is 41"] | -

        // Another value says by itself that it is not this one; what the author inferred is explained.
        Ada Moore owns 13 boats. | boats not 12 ["owns 13 boats"] | -
        Ada Moore lives in Bath. | home not "Leeds" ["Ada Moore lives in Bath"] | -
        Ada Moore earned €5 million. | salary not 5 million USD ["earned €5 million"] | -
        Ada Moore lives in Leeds Road. | @inferred("Leeds Road is in Bath.") ~ home not "Leeds" ["Ada Moore lives in Leeds Road"] | -
        """;

    [Xunit.Fact]
    public void Findings_are_those_of_an_editor()
    {
        List<string> wrong = [];
        foreach (string row in Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Split(" | ")];
            Assert.True(cells.Length == 3, row);
            FactDiagnostic[] found = [.. FactTest.Run(Project(cells[0], cells[1])).Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning)];
            string ids = string.Join(",", found.Select(diagnostic => diagnostic.Rule.Id == "FACT2058" ? diagnostic.Severity.ToString()[..1] : diagnostic.ToString()));
            if ((ids.Length == 0 ? "-" : ids) != cells[2])
                wrong.Add($"{ids} for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
    }

    [Xunit.Fact]
    public void It_counts_as_stated_otherwise() =>
        Assert.Equal(new ClaimCounts(0, 0, 0, 1, 0), FactTest.Run(Project("Ada Moore owns 12 boats.", "boats not 12 [\"owns 12 boats\"]")).Claims);

    private static string Project(string text, string member) => $$"""
        source gazette "The Gazette" {
            document "gazette.txt"
            language "en-US"
        }

        according to gazette

        extend person {
            boats     integer bounded
            salary    money
            works-for firm
        }

        person tom "Tom Reed"
        firm acme "Acme"

        person ada "Ada Moore" {
            {{member.Replace(" ~ ", "\n    ", StringComparison.Ordinal)}}
        }
        === documents/gazette.txt
        {{text}}
        """;
}
