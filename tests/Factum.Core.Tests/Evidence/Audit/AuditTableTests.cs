using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Audit;

/// <summary>
/// Tables of sentences and claims, by genre, judged by hand as an editor would. A row is <c>text | member | quote | findings</c>; the member is
/// Ada Byron's unless it names another subject (<c>acme: founded 2013</c>); findings are numbers of rules, or - for none.
/// </summary>
public sealed class AuditTableTests
{
    private static readonly string[] watched = ["FACT2010", "FACT2050", "FACT2051", "FACT2052", "FACT2053", "FACT2054", "FACT2057", "FACT2059"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Findings_are_those_of_an_editor(string table)
    {
        List<string> wrong = [];
        foreach (string row in RowsOf(AuditTables.All[table]))
        {
            string[] cells = [.. row.Split('|').Select(cell => cell.Trim())];
            Assert.True(cells.Length == 4, row);
            string found = Found(cells[0], cells[1], cells[2]);
            if (found != cells[3])
                wrong.Add($"{found} for {row}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {RowsOf(AuditTables.All[table]).Count()}:\n{string.Join("\n", wrong)}");
    }

    public static TheoryData<string> Tables => [.. AuditTables.All.Keys];

    [Xunit.Fact]
    public void The_tables_are_large_and_balanced()
    {
        List<string> rows = [.. AuditTables.All.Values.SelectMany(RowsOf)];
        int silent = rows.Count(row => row.EndsWith("| -", StringComparison.Ordinal));
        Assert.True(rows.Count >= 250, $"{rows.Count}");
        Assert.InRange(silent, rows.Count * 2 / 5, rows.Count * 3 / 5);
    }

    private static IEnumerable<string> RowsOf(string table) => table.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal));

    private static string Found(string text, string member, string quote)
    {
        int colon = member.IndexOf(": ", StringComparison.Ordinal);
        string subject = colon > 0 && !member[..colon].Contains('"', StringComparison.Ordinal) ? member[..colon] : "ada";
        string claim = subject == "ada" ? member : member[(colon + 2)..];
        string kind = subject switch { "ada" or "mary" or "tom" => "person", "deal" => "offer", _ => "firm" };
        CheckedSet set = FactTest.Run($$"""
            source gazette "The Gazette" {
                document "gazette.txt"
            }

            source courier "Courier report" {
                publisher "The Harbour Courier"
            }

            according to gazette

            person ada "Ada Byron"
            person mary "Mary Somerville"
            person tom "Tom Reed"
            firm acme "Acme Works"
            firm brass "Brass & Co"
            firm tide "Tidewater"
            offer deal "The deal" {
                @expected
                by acme [gazette]
            }

            extend firm {
                owns firm many
                employs person many
                status text many
                lacks text many
                product text many
                profit money bounded
                staff integer bounded
                plant text many
            }

            extend person {
                married person many
                won text many
                visited text many
                wrote text many
                does text many
                owns firm many
                doubt text many
                plan text many
                sailing-ban duration bounded
            }

            {{kind}} {{subject}} {
                {{claim.Replace(" ~ ", "\n    ", StringComparison.Ordinal)}} ["{{quote.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\\\", \\\"", "\", \"", StringComparison.Ordinal)}}"]
            }
            === documents/gazette.txt
            {{text.Replace("\\n", "\n", StringComparison.Ordinal)}}
            """);
        List<FactDiagnostic> errors = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && !watched.Contains(diagnostic.Rule.Id) && (diagnostic.Rule.Id.StartsWith("FACT0", StringComparison.Ordinal) || diagnostic.Rule.Id.StartsWith("FACT1", StringComparison.Ordinal) || string.CompareOrdinal(diagnostic.Rule.Id, "FACT2020") < 0))];
        Assert.True(errors.Count == 0, $"{text}\n{string.Join("\n", errors)}");
        List<string> found = [.. set.Diagnostics.Where(diagnostic => watched.Contains(diagnostic.Rule.Id)).Select(diagnostic => diagnostic.Rule.Id[4..] + (diagnostic.Severity == Severity.Info ? "i" : "")).Distinct()];
        return found.Count == 0 ? "-" : string.Join(",", found);
    }
}
