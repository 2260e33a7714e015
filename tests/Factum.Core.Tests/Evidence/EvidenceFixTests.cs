using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary>What the corrections of evidence make of a fact file. A row is <c>text | member | number of the fix and its title | member afterwards</c>; nothing is left to say then.</summary>
public sealed class EvidenceFixTests
{
    private const string Rows = """
        // The bound, the magnitude, the currency, the sign, the figure: as the quote has it, and the title says so.
        The works earned up to £5 million. | sales 5 million GBP ["up to £5 million"] | 0 Change the bound: '5 million GBP' to 'up to 5 million GBP' | sales up to 5 million GBP ["up to £5 million"]
        The works earned £5 billion. | sales 5 million GBP ["earned £5 billion"] | 0 Change the magnitude: '5 million GBP' to '5 billion GBP' | sales 5 billion GBP ["earned £5 billion"]
        The works earned €5 million. | sales 5 million GBP ["earned €5 million"] | 0 Change the currency: '5 million GBP' to '5 million EUR' | sales 5 million EUR ["earned €5 million"]
        The works earned up to €5 million. | sales up to 5 million GBP ["up to €5 million"] | 0 Change the currency: 'up to 5 million GBP' to 'up to 5 million EUR' | sales up to 5 million EUR ["up to €5 million"]
        The margin of the works was -3.4%. | margin 3.4% ["was -3.4%"] | 0 Change the sign: '3.4%' to '-3.4%' | margin -3.4% ["was -3.4%"]
        The works own 21 boats. | boats 12 ["own 21 boats"] | 0 Change the figure: '12' to '21' | boats 21 ["own 21 boats"]
        The works own 1,206 boats. | boats 126 ["own 1,206 boats"] | 0 Change the figure: '126' to '1206' | boats 1206 ["own 1,206 boats"]
        The works own twenty-one boats. | boats 12 ["own twenty-one boats"] | 0 Change the figure: '12' to '21' | boats 21 ["own twenty-one boats"]
        The works own 10 to 12 boats. | boats 12 ["own 10 to 12 boats"] | 0 Change the figure: '12' to 'between 10 and 12' | boats between 10 and 12 ["own 10 to 12 boats"]
        The works own hundreds of boats. | boats 12 ["own hundreds of boats"] | 0 Change the figure: '12' to 'hundreds' | boats hundreds ["own hundreds of boats"]
        The works opened in March 1889. | opened 1889-04 ["opened in March 1889"] | 0 Change the date: '1889-04' to '1889-03' | opened 1889-03 ["opened in March 1889"]
        The works opened in 1889. | opened 1889-04-02 ["opened in 1889"] | 0 Change the date: '1889-04-02' to '1889' | opened 1889 ["opened in 1889"]
        The works signed a lease of three years. | lease 4 years ["a lease of three years"] | 0 Change the figure: '4 years' to '3 years' | lease 3 years ["a lease of three years"]
        The works own more than 410 boats. | boats over 140 ["more than 410 boats"] | 0 Change the figure: 'over 140' to 'over 410' | boats over 410 ["more than 410 boats"]

        // A property that has no bounds gets none, and nothing that its type cannot hold.
        The works employ up to 5 clerks. | clerks 5 ["up to 5 clerks"] | -
        The margin of the works rose by 3 percentage points. | margin 3% ["by 3 percentage points"] | -
        The works rent it for three years. | notice-years 4 ["for three years"] | -
        The works own 12 or 21 boats. | boats 13 or 14 ["own 12 or 21 boats"] | -

        // A currency that nobody states.
        The works earned 860 crore. | sales 860 crore INR ["earned 860 crore"] | 0 State no currency: '860 crore INR' to '860 crore XXX' | sales 860 crore XXX ["earned 860 crore"]

        // The quote goes as far as the value does.
        The works own twelve boats. | boats 12 ["The works own"] | 0 Extend the quote to 'The works own twelve' | boats 12 ["The works own twelve"]
        The works are known for rope and sails. | known-for "rope and sails" ["are known for rope"] | 0 Extend the quote to 'are known for rope and sails' | known-for "rope and sails" ["are known for rope and sails"]
        The works, which stand by the old harbour of the town and were built in 1850, are known for rope. | known-for "rope" ["The works"] | 0 Say with '@inferred' how it follows | @inferred("say why") known-for "rope" ["The works"]
        The works employ four hundred and ten people. | boats 410 ["employ four hundred"] | 0 Extend the quote to 'employ four hundred and ten' | boats 410 ["employ four hundred and ten"]

        // Word and figure whole, capitals as they are: the title shows them.
        The works have 14,000 boats. | boats 14_000 ["works have 14"] | 0 Quote the whole of it: 'works have 14,000' | boats 14_000 ["works have 14,000"]
        The works are known for Old Rope. | known-for "old rope" ["known for old rope"] | 0 Quote with the document's capitals: 'known for Old Rope' | known-for "old rope" ["known for Old Rope"]

        // Only typography differs: that may be done to all at once.
        The works “never” sleep. | known-for "never sleep" ["The works never sleep"] | 0 Quote as the document has it | known-for "never sleep" ["The works \"never\" sleep"]
        The works own 12, not 21, boats. | boats 12 ["own 12 not 21"] | -

        // What stands behind the quote belongs to it, to the end of the clause.
        The works will own twelve boats if the bank agrees, says the town. | boats 12 ["own twelve boats"] | 1 Add '@possible' and quote 'if the bank agrees' too | @possible boats 12 ["own twelve boats if the bank agrees"]
        The works never owned twelve boats. | boats 12 ["owned twelve boats"] | 1 Negate the value: 'not 12', and quote 'never' too | boats not 12 ["never owned twelve boats"]
        """;

    [Xunit.Fact]
    public void Each_says_what_it_changes_and_mends_it()
    {
        List<string> wrong = [];
        foreach (string row in Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Split(" | ")];
            Assert.True(cells.Length == 4 || cells[2] == "-", row);
            if (Judge(cells) is { } complaint)
                wrong.Add($"{complaint}\n    for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
    }

    private static string? Judge(string[] cells)
    {
        CheckedSet set = FactTest.Run(Project(cells[0], cells[1]));
        List<Fix> fixes = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).SelectMany(diagnostic => diagnostic.Fixes)];
        if (cells[2] == "-")
            return set.Diagnostics.IsEmpty || fixes.Exists(fix => fix.Title[0] is 'C' or 'E' or 'Q') ? $"{string.Join("; ", fixes.Select(fix => fix.Title))}, of {string.Join("; ", set.Diagnostics)}" : null;
        int number = cells[2][0] - '0';
        if (fixes.Count <= number || fixes[number].Title != cells[2][2..])
            return $"{string.Join("; ", fixes.Select(fix => fix.Title))}, of {string.Join("; ", set.Diagnostics)}";
        string text = Head + "    " + cells[1] + "\n}\n";
        foreach (TextEdit edit in fixes[number].Edits.OrderByDescending(edit => edit.Site.Span.Start))
            text = text[..edit.Site.Span.Start] + edit.NewText + text[edit.Site.Span.End..];
        string mended = string.Join(" ", text[Head.Length..^3].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (mended != cells[3])
            return mended;
        string[] left = [.. FactTest.Run(Project(cells[0], cells[3])).Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.ToString())];
        return left.Length > 0 ? string.Join("; ", left) : null;
    }

    [Xunit.Fact]
    public void Only_typography_may_be_corrected_in_all_places_at_once()
    {
        string[] rows = [.. Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Contains(" | ", StringComparison.Ordinal))];
        IEnumerable<Fix> forAll = rows.Select(row => row.Split(" | ")).SelectMany(cells => FactTest.Run(Project(cells[0], cells[1])).Diagnostics).SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.IsForAll);
        Assert.Equal(["Quote as the document has it"], forAll.Select(fix => fix.Title).Distinct());
    }

    [Theory]
    [InlineData("firm openboat \"OpenBoat\"\n", "firm openboat \"OpenBoat\" {\n    also-known-as \"Openboat\" [gazette: \"Openboat\"]\n}\n")]
    [InlineData("firm openboat \"OpenBoat\" {\n    known-for \"boats\" [\"builds boats\"]\n}\n", "firm openboat \"OpenBoat\" {\n    also-known-as \"Openboat\" [gazette: \"Openboat\"]\n    known-for \"boats\" [\"builds boats\"]\n}\n")]
    [InlineData("firm openboat \"OpenBoat\" { known-for \"boats\" [\"builds boats\"]\n}\n", "firm openboat \"OpenBoat\" {\n    also-known-as \"Openboat\" [gazette: \"Openboat\"]\n    known-for \"boats\" [\"builds boats\"]\n}\n")]
    public void A_name_that_is_spelled_otherwise_is_declared(string block, string expected)
    {
        const string claim = "firm openboat {\n    known-for \"rope\" [\"Openboat builds boats of rope\"]\n}\n", document = "=== documents/gazette.txt\nOpenboat builds boats of rope.\n";
        string head = Head[..Head.IndexOf("extend", StringComparison.Ordinal)];
        FactDiagnostic note = FactTest.Run("=== a.facts\n" + head + block + claim + document).Diagnostics.Single(diagnostic => diagnostic.Rule.Id == "FACT2046");
        Assert.Equal("Declare 'Openboat' as another name of 'OpenBoat'", note.Fixes.Single().Title);
        TextEdit edit = note.Fixes[0].Edits.Single();
        string text = head + block + claim;
        string mended = text[..edit.Site.Span.Start] + edit.NewText + text[edit.Site.Span.End..];
        Assert.Equal(head + expected + claim, mended);
        Assert.DoesNotContain(FactTest.Run("=== a.facts\n" + mended + document).Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT2046" || diagnostic.Severity >= Severity.Warning);
    }

    private const string Head = """
        source gazette "The Gazette" {
            document  "gazette.txt"
            language  "en-GB"
            currency  "GBP"
        }

        according to gazette

        extend firm {
            boats        integer bounded
            clerks       integer
            sales        money bounded
            margin       percent bounded
            lease        duration
            notice-years integer
            opened       date
        }

        firm works "The works" {

        """;

    private static string Project(string text, string member) => $"=== a.facts\n{Head}    {member}\n}}\n=== documents/gazette.txt\n{text}\n";
}
