using Factum.Values;
using Xunit;

namespace Factum.Tests;

public class EdtfDateTests
{
    [Theory]
    [InlineData("1999-12-31T24:00:00", 0)]
    [InlineData("1999-12-31T08:15:00+14:00", 0)]
    [InlineData("1987~", 1)]
    [InlineData("19XX", 1)]
    [InlineData("1987-XX-XX", 1)]
    [InlineData("1XXX", 2)]
    [InlineData("1XXX-XX-3X", 2)]
    [InlineData("20XX-07", 2)]
    [InlineData("201X~", 2)]
    [InlineData("?1987", 2)]
    [InlineData("1987-07?-20", 2)]
    [InlineData("1987-22", 1)]
    [InlineData("1987-22?", 2)]
    [InlineData("1987-22?/1988", 1)]
    [InlineData("1987-34", 2)]
    [InlineData("1987-34/1988", 2)]
    [InlineData("Y12345", 1)]
    [InlineData("Y4E5S1", 2)]
    [InlineData("{1987,1990..1993}", 2)]
    [InlineData("[1987-05]", 2)]
    [InlineData("2000-02-29", 0)]
    [InlineData("XXXX-02-29", 2)]
    public void Dates_have_a_level(string text, int level) => Assert.Equal(level, EdtfDate.Parse(text).Level);

    [Theory]
    [InlineData("1900-02-29")]
    [InlineData("19XX-02-3X")]
    [InlineData("1987-13")]
    [InlineData("1987-42")]
    [InlineData("1987-00")]
    [InlineData("198x")]
    [InlineData("198u")]
    [InlineData("198")]
    [InlineData("1987??")]
    [InlineData("1987-07-20T10:00")]
    [InlineData("1987-07T10:00:00")]
    [InlineData("1987-07-20T10:00:00+15")]
    [InlineData("1987-07-20T10:00:00-00:00")]
    [InlineData("Y1987")]
    [InlineData("Y012345")]
    [InlineData("Y1E99")]
    [InlineData("Y99999999999999999999999999999999")]
    [InlineData("1987S")]
    [InlineData("1987S0")]
    [InlineData("{}")]
    [InlineData("{1987]")]
    [InlineData("[..]")]
    [InlineData("[1987,..1990]")]
    [InlineData("[1990..1987]")]
    [InlineData("{")]
    [InlineData("unknown/1987")]
    [InlineData("1987/open")]
    [InlineData("１９８７")]
    [InlineData(null)]
    public void Others_are_no_dates(string? text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("1970", "0..364")]
    [InlineData("1970-01-01", "0..0")]
    [InlineData("1969-12", "-31..-1")]
    [InlineData("2000-02", "10988..11016")]
    [InlineData("197X", "0..3651")]
    [InlineData("1970-XX", "0..364")]
    [InlineData("1970-XX-01", "0..0 31..31 59..59 90..90 120..120 151..151 181..181 212..212 243..243 273..273 304..304 334..334")]
    [InlineData("1970-01-3X", "29..30")]
    [InlineData("1970/1971", "0..729")]
    [InlineData("1970/", "0..")]
    [InlineData("../1970", "..364")]
    [InlineData("1970-33", "0..89")]
    [InlineData("1970-26", "151..272")]
    [InlineData("1970-40", "0..180")]
    [InlineData("[1970,1972]", "0..364 730..1095")]
    [InlineData("{1970,1971}", "0..729")]
    [InlineData("1970S3", "0..3651")]
    [InlineData("0000", "-719528..-719163")]
    [InlineData("-0001", "-719893..-719529")]
    public void Dates_are_days(string text, string days) => Assert.Equal(days, Show(EdtfDate.Parse(text).Days));

    [Theory]
    [InlineData("1970~", "1969", "1971")]
    [InlineData("1970-06~", "1970-05", "1970-07")]
    [InlineData("1970-01-01%", "1969-12-31", "1970-01-02")]
    [InlineData("1970-12~", "1970-11", "1971-01")]
    [InlineData("197X~", "1960", "1989")]
    [InlineData("1970-XX~", "1969", "1971")]
    [InlineData("1970?", "1970", "1970")]
    [InlineData("-0001~", "-0002", "0000")]
    public void Approximate_dates_reach_one_unit_further(string text, string first, string last)
    {
        IntervalSet expected = IntervalSet.Of(new Interval(EdtfDate.Parse(first).Days.Low, false, EdtfDate.Parse(last).Days.High, false));
        Assert.Equal(expected, EdtfDate.Parse(text).DaysWidened);
    }

    [Theory]
    [InlineData("2004~-06-11", "2003-06-11,2004-06-11,2005-06-11")]
    [InlineData("2004-~06-11", "2004-05-11,2004-06-11,2004-07-11")]
    public void An_approximate_part_moves_alone(string text, string dates) => Assert.Equal(EdtfDate.Parse($"[{dates}]").Days, EdtfDate.Parse(text).DaysWidened);

    [Theory]
    [InlineData("1969", "1970", Truth.Definitely)]
    [InlineData("1969", "1969-12", Truth.Possibly)]
    [InlineData("1970", "1969", Truth.Never)]
    [InlineData("1969-05-02", "1969-05-02", Truth.Never)]
    [InlineData("1969~", "1970", Truth.Possibly)]
    [InlineData("1969/", "1970", Truth.Possibly)]
    [InlineData("../1969", "1970/..", Truth.Definitely)]
    [InlineData("Y-17E8", "0000", Truth.Definitely)]
    public void Before_is_three_valued(string left, string right, Truth expected) => Assert.Equal(expected, EdtfDate.Parse(left) < EdtfDate.Parse(right));

    [Theory]
    [InlineData("XXXX-12-25")]
    [InlineData("XXXX-XX-X1~")]
    [InlineData("~XXXX-~1X-~3X")]
    [InlineData("Y99999999999999999999999999")]
    [InlineData("Y-1E26")]
    public void Hostile_dates_are_small(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.InRange(date.Days.Intervals.Count, 1, 1100);
        Assert.True(date.Days.IsSubsetOf(date.DaysWidened));
    }

    [Xunit.Fact]
    public void Large_sets_are_small_or_none()
    {
        EdtfDate set = EdtfDate.Parse($"{{{string.Join(',', Enumerable.Range(1, 99).Select(year => $"19XX-XX-{year % 28 + 1:00}"))}}}");
        Assert.InRange(set.Days.Intervals.Count, 1, 2100);
        Assert.False(EdtfDate.TryParse($"[{string.Join(',', Enumerable.Repeat("XXXX-12-25", 1001))}]", out _));
    }

    [Xunit.Fact]
    public void Days_agree_with_the_runtime_calendar()
    {
        DateTime first = new(1, 1, 1), epoch = new(1970, 1, 1);
        for (int day = 0; day < 3652059; day += 13)
        {
            DateTime date = first.AddDays(day);
            decimal count = CalendarDays.Day(date.Year, date.Month, date.Day);
            Assert.Equal((date - epoch).Days, count);
            Assert.Equal((date.Year, date.Month, date.Day), CalendarDays.Date(count));
        }
    }

    [Xunit.Fact]
    public void Ends_are_readable()
    {
        EdtfDate date = EdtfDate.Parse("2016-02?");
        Assert.Equal((new DateTime(2016, 2, 1), new DateTime(2016, 2, 29)), (date.Earliest, date.Latest));
        Assert.True(date.IsUncertain && !date.IsApproximate);
        Assert.Null(EdtfDate.Parse("Y12345").Earliest);
        Assert.Null(EdtfDate.Parse("1987/..").Latest);
    }

    private static string Show(IntervalSet days) => string.Join(' ', days.Intervals.Select(part => $"{part.Low}..{part.High}"));
}
