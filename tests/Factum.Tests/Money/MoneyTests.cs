using System.Globalization;
using Factum.Values;
using Xunit;

namespace Factum.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("14000000000", "14 billion USD")]
    [InlineData("2500000", "2.5 million USD")]
    [InlineData("1234567", "1234567 USD")]
    [InlineData("1234000", "1.234 million USD")]
    [InlineData("1250", "1250 USD")]
    [InlineData("1250.5", "1250.50 USD")]
    [InlineData("-0.125", "-0.125 USD")]
    [InlineData("-3000000000000", "-3 trillion USD")]
    [InlineData("0", "0 USD")]
    public void Amounts_read_alike_in_every_culture(string amount, string expected)
    {
        foreach (string culture in new[] { "", "fi-FI", "tr-TR" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Money.Usd(decimal.Parse(amount, CultureInfo.InvariantCulture)).ToString());
        }
    }

    [Xunit.Fact]
    public void Cultures_are_real_here() => Assert.Equal(",", CultureInfo.GetCultureInfo("fi-FI").NumberFormat.NumberDecimalSeparator);

    [Xunit.Fact]
    public void Amounts_of_one_currency_compare()
    {
        Assert.True(Money.Eur(1) < Money.Eur(2) && Money.Eur(2) >= Money.Eur(2.0m) && Money.Eur(2) == Money.Eur(2.00m));
        Assert.NotEqual(Money.Usd(1), Money.Eur(1));
        Assert.Throws<InvalidOperationException>(() => Money.Usd(1) < Money.Eur(2));
    }

    [Xunit.Fact]
    public void Too_large_an_amount_is_none()
    {
        Assert.False(Money.TryCreate(decimal.MaxValue, 1000, Currency.USD, out _));
        Assert.True(Money.TryCreate(860, 10_000_000, Currency.INR, out Money crores));
        Assert.Equal("8.6 billion INR", crores.ToString());
    }

    [Xunit.Fact]
    public void A_rate_converts_both_ways()
    {
        ExchangeRates rates = new([new ExchangeRate("USD", "INR", 80, 100)]);
        Assert.Equal(IntervalSet.Of(Interval.Closed(80, 200)), rates.Convert(IntervalSet.Of(Interval.Closed(1, 2)), "USD", "INR"));
        Assert.Equal(IntervalSet.Of(Interval.Closed(-2, -0.8m)), rates.Convert(IntervalSet.Of(Interval.Closed(-160, -80)), "INR", "USD"));
        Assert.Equal(IntervalSet.Of(Interval.Over(80)), rates.Convert(IntervalSet.Of(Interval.Over(1)), "USD", "INR"));
        Assert.Null(rates.Convert(IntervalSet.All, "USD", "EUR"));
    }
}
