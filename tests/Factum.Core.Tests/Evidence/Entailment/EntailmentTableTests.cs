using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>Quotes and claims of all kinds of quantity, judged by hand. A row is <c>text | claim | quotes | findings</c>; findings are numbers of rules, or - for none.</summary>
public sealed class EntailmentTableTests
{
    private const string Rows = """
        // "Over" of a verb or a right is no bound.
        The works turned over £88.5 million last year. | sales 88.5 million GBP | turned over £88.5 million | -
        The works turned over £88.5 million last year. | sales over 88.5 million GBP | turned over £88.5 million | 2031
        The works sold over £88.5 million of rope. | sales 88.5 million GBP | sold over £88.5 million | 2031
        The works have a lease over 12 boats. | boats 12 | a lease over 12 boats | -
        The works own over 12 boats. | boats 12 | own over 12 boats | 2031

        // A bound reaches over "a further".
        The works could pay up to a further £5 million. | cost 5 million GBP | up to a further £5 million | 2031
        The works paid a further £5 million. | cost 5 million GBP | paid a further £5 million | -
        The works paid up to an additional £5 million. | cost up to 5 million GBP | up to an additional £5 million | -

        // A bound may stand behind what is counted, or behind a comma at the end of its clause.
        The works own 12 boats or fewer. | boats 12 | own 12 boats | 2031
        The works own 12 boats or fewer. | boats at most 12 | own 12 boats or fewer | -
        The works own 12 small rowing boats or more. | boats 12 | own 12 small rowing boats | 2031
        The works own 12 boats at most. | boats 12 | own 12 boats | 2031
        The works own 12 boats, at least, and a barge. | boats 12 | own 12 boats | 2031
        The works own 12 boats, give or take. | boats 12 | own 12 boats | 2031
        The works own 12 boats, roughly. | boats about 12 | own 12 boats, roughly | -
        The works own 12 boats and counting. | boats 12 | own 12 boats | 2031
        The works earned £5 million, at most. | sales 5 million GBP | earned £5 million | 2031
        The works own 12 boats, at least on paper. | boats 12 | own 12 boats | -
        The works own 12 boats at least once mended. | boats 12 | own 12 boats | -
        The works own 12 boats and more than one barge. | boats 12 | own 12 boats | -
        The works own 12 boats or barges. | boats 12 | own 12 boats | -
        The works own 12 boats, or so the paper says. | boats 12 | own 12 boats | -
        The works opened no earlier than 1888. | opened 1888 | than 1888 | 2031
        The works opened no earlier than 1888. | opened at least 1888 | no earlier than 1888 | -

        // A dash before a figure is its sign, where no figure stands before it.
        The margin of the works was –3.4%. | margin 3.4% | margin of the works was –3.4% | 2031
        The margin of the works was –3.4%. | margin -3.4% | margin of the works was –3.4% | -
        The works – 12 boats – were sold. | boats 12 | The works – 12 boats | -

        // Numbers in words with commas.
        The works cost two million, one hundred thousand pounds. | cost 2.1 million GBP | two million, one hundred thousand pounds | -
        The works cost two million, one hundred thousand pounds. | cost 100 thousand GBP | two million, one hundred thousand pounds | 2031
        The works own one thousand, two hundred and six boats. | boats 1206 | one thousand, two hundred and six boats | -
        The works own two million, three boats fewer than last year. | boats 3 | two million, three boats fewer | -

        // Hundredths of a whole are percent.
        The works spend 71p in every pound on rope. | share 71% | 71p in every pound | -
        The works repay 12 cents on the dollar. | share 12% | 12 cents on the dollar | -
        The works spend 71p on rope. | share 71% | spend 71p on rope | 2030

        // The head of a table tells the unit of its figures.
        (£ million)   2023\nSales         48,310 | sales 48_310 million GBP | (£ million)", "Sales 48,310 | -
        (£ million)   2023\nSales         48,310 | sales 48_310 GBP | (£ million)", "Sales 48,310 | 2031
        (£'000)       2023\nSales         48,310 | sales 48_310_000 GBP | (£'000)", "Sales 48,310 | -
        (in thousands of euros)   2023\nSales   48,310 | sales 48_310_000 EUR | (in thousands of euros)", "Sales 48,310 | -
        (US$ m)       2023\nSales         48,310 | sales 48_310 million USD | (US$ m)", "Sales 48,310 | -
        (US$ m)       2023\nSales         48,310 | sales 48_310 million AUD | (US$ m)", "Sales 48,310 | 2031

        // Ages of things are lengths of time.
        The hull of the works is eleven years old. | hull-age 11 years | hull of the works is eleven years old | -
        The hull of the works is eleven years old. | hull-age 12 years | hull of the works is eleven years old | 2031
        The foreman of the works is eleven years old. | service 11 years | is eleven years old | 2030

        // Dates as notices and old papers write them; the paper is of 2 March 1889.
        The works open on the twelfth day of September 1889. | opened 1889-09-12 | the twelfth day of September 1889 | -
        The works opened this 7th day of August 1888. | opened 1888-08-07 | this 7th day of August 1888 | -
        The works open on the 11th inst. | opened 1889-03-11 | open on the 11th inst | -
        The works opened on the 11th ult. | opened 1889-02-11 | opened on the 11th ult | -
        The works open on the 11th prox. | opened 1889-03-11 | open on the 11th prox | 2031
        The works opened in the spring of 1864. | opened 1864-21 | in the spring of 1864 | -
        The works opened in the spring of 1864. | opened 1864-22 | in the spring of 1864 | 2031

        // "Not later than" tells a deadline, and no other date.
        Objections to the works must come not later than 12 September 1889. | objections-by 1889-09-12 | not later than 12 September 1889 | -
        The works must open not later than 12 September 1889. | opened 1889-09-12 | not later than 12 September 1889 | 2031

        // One of two dates: neither is stated alone, whatever the quote cuts off.
        The works opened in 1888 or 1889. | opened 1888 | opened in 1888 | 2031
        The works opened in 1888 or 1889. | opened 1889 | 1889 | 2031
        The works opened in 1888 or 1889. | opened 1888 or 1889 | in 1888 or 1889 | -
        The works opened in 1888 or in 1889. | opened 1889 | in 1889 | 2031
        The works opened in March or April 1888. | opened 1888-04 | April 1888 | 2031
        The works opened in March or April 1888. | opened 1888-03 or 1888-04 | March or April 1888 | -
        The works opened on 3 or 4 May 1888. | opened 1888-05-04 | 4 May 1888 | 2031
        The works opened on 3 or 4 May 1888. | opened 1888-05-03 or 1888-05-04 | 3 or 4 May 1888 | -
        The works opened in 1888 or so. | opened 1888 | opened in 1888 | 2031
        The works opened in 1888 or thereabouts, and closed in 1890. | opened about 1888 | in 1888 or thereabouts | -
        The works own 1888 or 1889 boats. | boats 1888 | own 1888 | 2031
        The works opened in 1888, or that is what they say. | opened 1888 | opened in 1888 | -

        // Words that a line end breaks, and the dash of a range.
        The works em-\nploy a lad of four-\nteen, and a hundred boats. | lad-age 14 | a lad of fourteen | -
        The works em-\nploy a lad of four-\nteen, and a hundred boats. | lad-age 40 | a lad of fourteen | 2031
        The works em-\nploy a lad of four-\nteen, and a hundred boats. | boats 100 | employ a lad … a hundred boats | -
        The works cost £8,000–12,000 to mend. | cost between 8_000 GBP and 12_000 GBP | cost £8,000-12,000 | -
        The works cost £8,000-12,000 to mend. | cost between 8_000 GBP and 12_000 GBP | cost £8,000–12,000 | -
        """;

    [Xunit.Fact]
    public void Findings_are_those_of_an_editor()
    {
        List<string> wrong = [];
        foreach (string row in Rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Split(" | ")];
            Assert.True(cells.Length == 4, row);
            string found = Found(cells[0], cells[1], cells[2]);
            if (found != cells[3])
                wrong.Add($"{found} for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong)}");
    }

    private static string Found(string text, string claim, string quotes)
    {
        IEnumerable<FactDiagnostic> found = FactTest.Run($$"""
            source gazette "The Gazette" {
                document  "gazette.txt"
                published 1889-03-02
                language  "en-GB"
                currency  "GBP"
            }

            according to gazette

            kind plant "plants" {
                boats         integer bounded
                sales         money bounded
                cost          money bounded
                margin        percent bounded
                share         percent bounded
                hull-age      duration bounded
                service       duration bounded
                lad-age       integer bounded
                opened        date bounded
                objections-by date bounded
            }

            plant works "The works" {
                @possible
                {{claim}} ["{{quotes}}"]
            }
            === documents/gazette.txt
            {{text.Replace("\\n", "\n", StringComparison.Ordinal)}}
            """).Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning);
        string ids = string.Join(",", found.Select(diagnostic => diagnostic.Rule.Id[4..]).Distinct());
        return ids.Length == 0 ? "-" : ids;
    }
}
