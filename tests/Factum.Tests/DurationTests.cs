using Xunit;

namespace Factum.Tests;

public class DurationTests
{
    [Theory]
    [InlineData(1, DurationUnit.Years, 365, 366)]
    [InlineData(4, DurationUnit.Years, 1460, 1461)]
    [InlineData(8, DurationUnit.Years, 2921, 2922)]
    [InlineData(400, DurationUnit.Years, 146097, 146097)]
    [InlineData(1, DurationUnit.Months, 28, 31)]
    [InlineData(2, DurationUnit.Months, 59, 62)]
    [InlineData(12, DurationUnit.Months, 365, 366)]
    [InlineData(-1, DurationUnit.Months, -31, -28)]
    [InlineData(2, DurationUnit.Weeks, 14, 14)]
    [InlineData(0, DurationUnit.Years, 0, 0)]
    public void Durations_are_days(int count, DurationUnit unit, int least, int greatest)
    {
        Assert.True(Duration.TryCreate(count, unit, out Duration duration));
        Assert.Equal((least, greatest), (duration.DayCounts.Low, duration.DayCounts.High));
    }

    [Xunit.Fact]
    public void Comparison_is_three_valued()
    {
        Assert.Equal(Truth.Definitely, Duration.Days(27) < Duration.Months(1));
        Assert.Equal(Truth.Possibly, Duration.Days(30) < Duration.Months(1));
        Assert.Equal(Truth.Never, Duration.Days(31) < Duration.Months(1));
        Assert.Equal(Truth.Definitely, Duration.Weeks(1) <= Duration.Days(7));
    }

    [Xunit.Fact]
    public void Text_is_that_of_the_language()
    {
        Assert.Equal("1 year", Duration.Years(1).ToString());
        Assert.Equal("18 months", Duration.Months(18.0m).ToString());
        Assert.Equal("1.5 years", Duration.Years(1.5m).ToString());
        Assert.Equal("12.5%", new Percent(12.50m).ToString());
    }

    [Xunit.Fact]
    public void Too_many_units_are_refused()
    {
        Assert.False(Duration.TryCreate(decimal.MaxValue, DurationUnit.Years, out _));
        Assert.Throws<OverflowException>(() => Duration.Weeks(decimal.MinValue));
    }
}
