using CsCheck;
using Factum.Values;
using Xunit;

namespace Factum.Tests;

public class PossibleTests
{
    private static readonly Possible<Money> over14Billion =
        Possible<Money>.FromIntervals(IntervalSet.Of(Interval.Over(14_000_000_000)), "USD", Money.Usd(14_000_000_000), "over 14 billion USD");

    [Xunit.Fact]
    public void A_bound_is_read()
    {
        Assert.Equal("over 14 billion USD", over14Billion.ToString());
        Assert.Equal((Money.Usd(14_000_000_000), Money.Usd(14_000_000_000)), (over14Billion.Nominal, over14Billion.Min));
        Assert.True(over14Billion is { HasNominal: true, HasMin: true, IsMinIncluded: false, HasMax: false, IsMaxIncluded: false, IsSingle: false, IsEmpty: false });
        Assert.Throws<InvalidOperationException>(() => over14Billion.Max);
        Assert.Equal(Truth.Definitely, over14Billion >= Money.Usd(1_000_000_000));
        Assert.Equal(Truth.Possibly, over14Billion >= Money.Usd(15_000_000_000));
        Assert.Equal(Truth.Never, over14Billion <= Money.Usd(14_000_000_000));
        Assert.Equal(Truth.Definitely, Money.Usd(1) < over14Billion);
        Assert.Equal(Truth.Never, over14Billion.Contains(Money.Usd(14_000_000_000)));
    }

    [Xunit.Fact]
    public void Money_of_two_currencies_needs_a_rate()
    {
        ExchangeRates rates = new([new ExchangeRate("USD", "INR", 77, 95)]);
        Possible<Money> rated = Possible<Money>.FromIntervals(IntervalSet.Of(Interval.Point(100)), "USD", Money.Usd(100), "100 USD", rates);
        Assert.Equal(Truth.Possibly, rated < Money.Inr(20_000));
        Assert.Equal(Truth.Never, rated > Money.Inr(20_000));
        Assert.Equal(Truth.Never, Money.Inr(20_000) < rated);
        Assert.Equal(Truth.Possibly, rated < Money.Of(1, Currency.XXX));
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => rated < Money.Eur(5));
        Assert.Equal("An amount in EUR cannot be compared with one in USD: no rate between them is declared", thrown.Message);
        Assert.Throws<InvalidOperationException>(() => rated.Meet(Possible.Of(Money.Eur(5))));
    }

    [Xunit.Fact]
    public void Integers_are_discrete()
    {
        Possible<int> over = Possible<int>.FromIntervals(IntervalSet.Of(Interval.Over(10)), "", 10, "over 10");
        Possible<int> under = Possible<int>.FromIntervals(IntervalSet.Of(Interval.Under(12)), "", 12, "under 12");
        Assert.True(over.Meet(under) is { IsSingle: true, Min: 11, Max: 11, HasNominal: false });
        Assert.Equal("11", over.Meet(under).ToString());
        Assert.True(over.Meet(Possible.Of(10)).IsEmpty);
        Assert.Equal(11, over.Min);
        Assert.Same(over, over.Meet(over));
    }

    [Xunit.Fact]
    public void Figures_beyond_the_type_throw_rather_than_lie()
    {
        Possible<int> huge = Possible<int>.FromIntervals(IntervalSet.Of(Interval.Over(5_000_000_000)), "", "over 5 billion");
        Assert.Throws<OverflowException>(() => huge.Min);
        Assert.Equal(Truth.Definitely, huge > int.MaxValue);
    }

    [Theory]
    [InlineData("1969", "1969-05-02", Truth.Definitely)]
    [InlineData("1969-05", "1969", Truth.Possibly)]
    [InlineData("1969", "1970", Truth.Never)]
    public void A_date_is_itself_an_interval(string possible, string date, Truth expected) =>
        Assert.Equal(expected, Possible.Of(EdtfDate.Parse(possible)).Contains(EdtfDate.Parse(date)));

    [Xunit.Fact]
    public void Ends_of_dates_are_days()
    {
        Possible<EdtfDate> possible = Possible.Of(EdtfDate.Parse("1969"));
        Assert.Equal(("1969-01-01", "1969-12-31"), (possible.Min.Text, possible.Max.Text));
        Assert.Equal("1969", possible.ToString());
        Assert.Equal("3 years", Possible.Of(Duration.Years(3)).ToString());
        Assert.Equal(Truth.Definitely, possible < EdtfDate.Parse("1970"));
        Assert.Equal(Truth.Possibly, possible < EdtfDate.Parse("1970~"));
    }

    [Xunit.Fact]
    public void Unordered_types_are_sets()
    {
        Possible<string> either = Possible<string>.FromItems(["Palo Alto", "Lake Tahoe"], false, "\"Palo Alto\" or \"Lake Tahoe\"");
        Possible<string> not = Possible<string>.FromItems(["Palo Alto"], true, "not \"Palo Alto\"");
        Assert.Equal(Truth.Definitely, either.Contains("Lake Tahoe"));
        Assert.Equal(Truth.Never, not.Contains("Palo Alto"));
        Assert.Equal(Possible.Of("Lake Tahoe"), either.Meet(not));
        Assert.False(either.HasMin || not.IsSingle);
        Assert.Throws<InvalidOperationException>(() => either < not);
        Assert.Throws<InvalidOperationException>(() => Possible<bool>.FromIntervals(IntervalSet.All, "", "anything"));
        Assert.NotEqual(Possible.Of(new Uri("https://example.org/#a")), Possible.Of(new Uri("https://example.org/#b")));
    }

    [Xunit.Fact]
    public void Meet_of_points_obeys_the_laws() => Gen.Select(IntervalSetTests.Sets, IntervalSetTests.Sets).Sample((a, b) =>
    {
        (Possible<decimal> left, Possible<decimal> right) = (Of(a), Of(b));
        return left.Meet(right).Equals(right.Meet(left)) && left.Meet(left).Equals(left) && left.Meet(right).Meet(right).Equals(left.Meet(right));
    });

    [Xunit.Fact]
    public void Meet_of_items_obeys_the_laws()
    {
        Gen<Possible<string>> sets = Gen.Select(Gen.Char['a', 'd'].Select(letter => letter.ToString()).Array[0, 4], Gen.Bool)
            .Select((items, isComplement) => Possible<string>.FromItems(items, isComplement, "set"));
        Gen.Select(sets, sets, sets).Sample((a, b, c) =>
            a.Meet(b).Equals(b.Meet(a)) && a.Meet(b).Meet(c).Equals(a.Meet(b.Meet(c))) && a.Meet(a).Equals(a)
            && new[] { "a", "b", "c", "d", "e" }.All(item =>
                (a.Meet(b).Contains(item) == Truth.Definitely) == (a.Contains(item) == Truth.Definitely && b.Contains(item) == Truth.Definitely)));
    }

    private static Possible<decimal> Of(IntervalSet set) => Possible<decimal>.FromIntervals(set, "", "set");
}
