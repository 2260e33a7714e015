using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary>Quotes that are cited against a claim. A row is <c>text | claim | quote | findings | value</c>; findings are numbers of rules, or - for none.</summary>
public sealed class OpposingEvidenceTests
{
    private const string Rows = """
        // Another value is what such a quote is for.
        Ada Moore is 62. | age 61 | Ada Moore is 62 | - | StatedOtherwise
        Ada Moore owns more than twelve boats. | boats 12 | owns more than twelve boats | - | StatedOtherwise
        Ada Moore earned $5 billion. | salary 5 million USD | earned $5 billion | - | StatedOtherwise

        // So is the claim's own value, denied.
        Ada Moore is not 61. | age 61 | is not 61 | - | StatedOtherwise
        It is not true that Ada Moore is 61. | age 61 | Ada Moore is 61 | - | StatedOtherwise
        Ada Moore never lived in Leeds. | home "Leeds" | never lived in Leeds | - | StatedOtherwise

        // The claim's own value, flatly stated, is a mistake.
        Ada Moore is 61. | age 61 | Ada Moore is 61 | 2037 | Stated
        The 61-year-old Ada Moore resigned. | age 61 | The 61-year-old Ada Moore | 2037 | Stated
        Ada Moore owns more than twelve boats. | boats over 12 | owns more than twelve boats | 2037 | Stated
        Ada Moore was born in 1963. | born 1963 | was born in 1963 | 2037 | Stated
        Ada Moore said that she was 61. | age 61 | she was 61 | 2037 | Stated
        Ada Moore is 61. | @reported ~ age 61 | Ada Moore is 61 | 2037 | Stated
        Ada Moore is 61. | @inferred("by the register") ~ age 61 | Ada Moore is 61 | 2037 | Stated

        // Where only a reader can tell nobody is told anything.
        Ada Moore may be 61. | age 61 | may be 61 | - | Undecidable
        If Ada Moore is 61, she may retire. | age 61 | Ada Moore is 61 | - | Undecidable
        Is Ada Moore 61? | age 61 | Ada Moore 61 | - | Undecidable
        Tom Reed is 61. | age 61 | Tom Reed is 61 | - | Undecidable
        Ada Moore is 61 or 62. | age 61 | Ada Moore is 61 or 62 | - | StatedOtherwise
        Ada Moore was 61 in the one paper and 62 in the other. | age 61 | 61 in the one paper and 62 | - | Undecidable
        Ada Moore left Leeds. | home "Leeds" | left Leeds | - | Undecidable
        The register of that year is lost. | born 1963 | The register of that year is lost | - | Undecidable
        Ada Moore was chair in 2015. | role "chair" since 2013 | chair in 2015 | - | Undecidable
        Ada Moore is 61. | @denied ~ age 61 | Ada Moore is 61 | - | Undecidable
        Ada Moore is 61. | age not 61 | Ada Moore is 61 | - | Undecidable

        // Somebody else's figure says nothing against it.
        Tom Reed, 62, resigned. | age 61 | Tom Reed, 62 | 2041 | StatedOtherwise

        // What only claims have to carry is not asked for.
        The Gazette heard that Ada Moore is possibly 62. | age 61 | Ada Moore is possibly 62 | - | StatedOtherwise
        """;

    [Xunit.Fact]
    public void Findings_are_those_of_an_editor()
    {
        List<string> wrong = [];
        foreach (string row in Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Split(" | ")];
            Assert.True(cells.Length == 5, row);
            CheckedSet set = FactTest.Run(Project(cells[0], cells[1], cells[2]));
            string[] found = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.Rule.Id[4..])];
            string value = set.ClaimEvidence.Single(pair => pair.Key.Claim.Block.Id == "ada").Value.Components.First(component => component.Name == "value").Support.ToString();
            if ((found.Length == 0 ? "-" : string.Join(",", found)) != cells[3] || value != cells[4])
                wrong.Add($"{string.Join(",", found)} {value} for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
    }

    [Theory]
    [InlineData("Ada Moore is 62", 1, 0, 0)]
    [InlineData("may be 61", 0, 1, 0)]
    [InlineData("Ada Moore is 61", 0, 0, 1)]
    public void Counts_tell_whether_quotes_do_what_they_are_cited_for(string quote, int stated, int undecidable, int failing) =>
        Assert.Equal(new ClaimCounts(stated, 0, undecidable, failing, 0), FactTest.Run(Project($"The Gazette: {quote}.", "age 61", quote)).Claims);

    [Xunit.Fact]
    public void The_fix_cites_it_for_the_claim()
    {
        string project = Project("Ada Moore is 61.", "age 61", "Ada Moore is 61");
        TextEdit edit = FactTest.Run(project).Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "FACT2037").Fixes.Single().Edits.Single();
        string text = edit.Site.File.Text.ToString();
        string mended = text[..edit.Site.Span.Start] + edit.NewText + text[edit.Site.Span.End..];
        Assert.Contains("age 61 [gazette: \"Ada Moore is 61\"]", mended, StringComparison.Ordinal);
    }

    private static string Project(string text, string claim, string quote) => $$"""
        source gazette "The Gazette" {
            document  "gazette.txt"
            language  "en-US"
            published 2025-03-02
        }

        extend person {
            boats   integer bounded
            salary  money
        }

        person tom "Tom Reed"

        person ada "Ada Moore" {
            {{claim.Replace(" ~ ", "\n    ", StringComparison.Ordinal)}} [against gazette: "{{quote}}"]
        }
        === documents/gazette.txt
        {{text}}
        """;
}
