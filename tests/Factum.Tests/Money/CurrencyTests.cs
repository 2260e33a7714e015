using Xunit;

namespace Factum.Tests;

public class CurrencyTests
{
    private static readonly string folder = Path.Combine(Repository.Root, "src", "Factum", "Money");

    [Xunit.Fact]
    public void Generated_code_is_that_of_the_table()
    {
        string path = Path.Combine(folder, "Currency.g.cs");
        string emitted = CurrencyTable.Emit(File.ReadAllText(Path.Combine(folder, "iso4217.tsv")));
        if (Environment.GetEnvironmentVariable("FACTUM_REWRITE") == "1")
            File.WriteAllText(path, emitted);
        Assert.Equal(emitted, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("USD", "840", 2, false)]
    [InlineData("JPY", "392", 0, false)]
    [InlineData("KWD", "414", 3, false)]
    [InlineData("CLF", "990", 4, false)]
    [InlineData("DEM", "276", 2, true)]
    [InlineData("ITL", "380", 0, true)]
    [InlineData("HRK", "191", 2, true)]
    [InlineData("XAU", "959", null, false)]
    [InlineData("XXX", "999", null, false)]
    [InlineData("XFO", null, null, true)]
    public void Codes_are_known(string code, string? number, int? minorUnits, bool isWithdrawn)
    {
        Currency currency = Currency.Parse(code);
        Assert.Equal((code, number, minorUnits, isWithdrawn), (currency.Code, currency.NumericCode, currency.MinorUnits, currency.IsWithdrawn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("QQQ")]
    [InlineData("USDD")]
    public void Others_are_not(string? code) => Assert.False(Currency.TryParse(code, out _));

    [Xunit.Fact]
    public void Table_is_sorted_and_found_whole()
    {
        Assert.Equal(Currency.Known.Select(currency => currency.Code).Order(StringComparer.Ordinal), Currency.Known.Select(currency => currency.Code));
        Assert.All(Currency.Known, currency => Assert.Equal(currency, Currency.Parse(currency.Code)));
        Assert.True(Currency.Known.Count(currency => !currency.IsWithdrawn) > 170);
    }

    [Xunit.Fact]
    public void Default_is_no_currency() => Assert.Equal(Currency.XXX, default);
}
