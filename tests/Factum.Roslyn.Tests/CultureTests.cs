using System.Globalization;
using Xunit;

namespace Factum.Roslyn;

/// <summary>The machine's culture changes neither a generated character nor a diagnostic.</summary>
public sealed class CultureTests
{
    private const string Text = """
        === a.facts
        source tribune "The Tribune" {
            document "tribune.txt"
        }
        according to tribune
        kind island "islands" {
            inhabitants integer bounded
            width number
        }
        island isla "İsla" {
            inhabitants about 1_500 ["Isla has about 1,500 inhabitants"]
            width 14.5
        }
        person ada "Ada Byron" {
            age 29 ["Ada Byron, the 28-year-old engineer"]
        }
        === documents/tribune.txt
        Ada Byron, the 28-year-old engineer, leads the works. Isla has about 1,500 inhabitants.
        """;

    [Theory]
    [InlineData(",", "\u2212")]
    [InlineData("\u066B", "\u061C-")]
    public async Task A_culture_changes_nothing(string decimalSeparator, string minus)
    {
        (string sources, string diagnostics) = await RunAsync(CultureInfo.InvariantCulture);
        Assert.Equal((sources, diagnostics), await RunAsync(PeculiarCulture(decimalSeparator, minus)));
    }

    /// <summary>The tests run without culture data, so what Finnish, Turkish and Arabic have of their own is set by hand.</summary>
    private static CultureInfo PeculiarCulture(string decimalSeparator, string minus)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

    private static async Task<(string Sources, string Diagnostics)> RunAsync(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo? beforeOnThreads = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
            RoslynRun run = RoslynRun.Generate(Text);
            return (string.Concat(run.Sources.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)), string.Join('\n', (await run.AnalyzeAsync()).Select(diagnostic => diagnostic.ToString())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = beforeOnThreads;
        }
    }
}
