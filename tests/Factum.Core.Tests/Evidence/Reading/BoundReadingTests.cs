using Factum.Evidence.Reading;
using Factum.Syntax;
using Factum.Values;
using Xunit;

namespace Factum.Core.Tests.Evidence.Reading;

public sealed class BoundReadingTests
{
    [Theory]
    [InlineData("up to 40 berths", "(,40]")]
    [InlineData("as many as 40 berths", "(,40]")]
    [InlineData("no more than 40 berths", "(,40]")]
    [InlineData("at most 40 berths", "(,40]")]
    [InlineData("a maximum of 40 berths", "(,40]")]
    [InlineData("40 berths or fewer", "(,40]")]
    [InlineData("40 or fewer berths", "(,40]")]
    [InlineData("fewer than 40 berths", "(,40)")]
    [InlineData("less than 40", "(,40)")]
    [InlineData("under 40 berths", "(,40)")]
    [InlineData("below 40", "(,40)")]
    [InlineData("more than 40 berths", "(40,)")]
    [InlineData("over 40 berths", "(40,)")]
    [InlineData("above 40", "(40,)")]
    [InlineData("exceeding 40", "(40,)")]
    [InlineData("in excess of 40 berths", "(40,)")]
    [InlineData("upwards of 40 berths", "(40,)")]
    [InlineData("well over 40 berths", "(40,)")]
    [InlineData("at least 40 berths", "[40,)")]
    [InlineData("no fewer than 40 berths", "[40,)")]
    [InlineData("no less than 40", "[40,)")]
    [InlineData("a minimum of 40 berths", "[40,)")]
    [InlineData("40 or more berths", "[40,)")]
    [InlineData("40-plus berths", "[40,)")]
    [InlineData("40+ berths", "[40,)")]
    [InlineData("about 40 berths", "[36,44]")]
    [InlineData("around 40 berths", "[36,44]")]
    [InlineData("some 40 berths", "[36,44]")]
    [InlineData("roughly 40 berths", "[36,44]")]
    [InlineData("approximately 40 berths", "[36,44]")]
    [InlineData("circa 40 berths", "[36,44]")]
    [InlineData("c. 40 berths", "[36,44]")]
    [InlineData("~40 berths", "[36,44]")]
    [InlineData("an estimated 40 berths", "[36,44]")]
    [InlineData("40 or so berths", "[36,44]")]
    [InlineData("40-odd berths", "[36,44]")]
    [InlineData("nearly 40 berths", "[36,40)")]
    [InlineData("almost 40 berths", "[36,40)")]
    [InlineData("just under 40 berths", "[36,40)")]
    [InlineData("just over 40 berths", "(40,44]")]
    [InlineData("up to about 40 berths", "(,44]")]
    [InlineData("exactly 40 berths", "[40,40]")]
    [InlineData("several berths", "[3,10)")]
    [InlineData("a few berths", "[3,10)")]
    [InlineData("a couple of berths", "[2,3]")]
    [InlineData("dozens of berths", "[24,100)")]
    [InlineData("hundreds of berths", "[200,1000)")]
    [InlineData("several hundred berths", "[300,1000)")]
    [InlineData("tens of thousands of berths", "[20000,100000)")]
    [InlineData("hundreds of thousands of berths", "[200000,1000000)")]
    [InlineData("between 10 and 20 berths", "[10,20]")]
    [InlineData("from 10 to 20 berths", "[10,20]")]
    [InlineData("10 to 20 berths", "[10,20]")]
    [InlineData("10-20 berths", "[10,20]")]
    [InlineData("10–20 berths", "[10,20]")]
    [InlineData("10 – 20 berths", "[10,20]")]
    [InlineData("ten to twenty berths", "[10,20]")]
    [InlineData("5–10 million parcels", "[5000000,10000000]")]
    [InlineData("5 to 10 million parcels", "[5000000,10000000]")]
    [InlineData("between 500,000 and 2 million parcels", "[500000,2000000]")]
    [InlineData("between one hundred and two hundred parcels", "[100,200]")]
    [InlineData("between two hundred and two thousand parcels", "[200,2000]")]
    [InlineData("about 10 to 20 parcels", "[9,22]")]
    [InlineData("more than 10 but fewer than 20 parcels", "(10,20)")]
    [InlineData("at least 10 and at most 20 parcels", "[10,20]")]
    [InlineData("up to $40 million", "(0,40000000]")]
    [InlineData("at most $40 million", "[0,40000000]")]
    [InlineData("less than $40 million", "[0,40000000)")]
    [InlineData("$40 million or more", "[40000000,)")]
    [InlineData("$40m-plus", "[40000000,)")]
    [InlineData("as much as $40 million", "(0,40000000]")]
    [InlineData("$5-10 million", "[5000000,10000000]")]
    [InlineData("$5m-$10m", "[5000000,10000000]")]
    [InlineData("$5 million to $10 million", "[5000000,10000000]")]
    [InlineData("between $5 and $10 million", "[5000000,10000000]")]
    [InlineData("from 5 to 10 million euros", "[5000000,10000000]")]
    [InlineData("more than two thirds", "(0.666666666667,)")]
    public void Bounds(string text, string expected) => Assert.Equal(expected, VectorFile.Interval(ReadingRow.Mentions(text).First().Values));

    [Theory]
    [InlineData("The value fell 3-2 in the vote.", 2)]
    [InlineData("He paid $5 million, 10 ships were sold.", 2)]
    [InlineData("He sold 20 to 5 firms.", 2)]
    public void What_is_no_range(string text, int count)
    {
        Mention[] found = [.. ReadingRow.Mentions(text)];
        Assert.Equal((count, false), (found.Length, found.Any(mention => mention.IsRange)));
    }

    [Xunit.Fact]
    public void The_figure_is_kept_without_its_bound()
    {
        Mention found = ReadingRow.Mentions("up to $40 million").Single();
        Assert.Equal((BoundWord.UpTo, 40_000_000m), (found.Bound, found.Amount));
        Assert.Equal(IntervalSet.Of(Interval.Point(40_000_000)), found.Figure);
    }
}
