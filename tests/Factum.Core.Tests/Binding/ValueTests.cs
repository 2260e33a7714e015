using System.Globalization;
using Factum.Binding;
using Factum.Values;
using Xunit;

namespace Factum.Core.Tests.Binding;

/// <summary>What values denote: exact, as rounded, and their canonical text.</summary>
public sealed class ValueTests
{
    [Theory]
    // Integers.
    [InlineData("integer", "28", "28", "28", "28")]
    [InlineData("integer", "1_000", "1000", "1000", "1000")]
    [InlineData("integer", "-5", "-5", "-5", "-5")]
    [InlineData("integer", "2 million", "2000000", "[1500000,2499999]", "2 million")]
    [InlineData("integer", "exactly 2 million", "2000000", "2000000", "exactly 2 million")]
    [InlineData("integer", "3 lakh", "300000", "[250000,349999]", "3 lakh")]
    [InlineData("integer", "over 10", "[11,)", "[11,)", "over 10")]
    [InlineData("integer", "under 10", "(,9]", "(,9]", "under 10")]
    [InlineData("integer", "at least 10", "[10,)", "[10,)", "at least 10")]
    [InlineData("integer", "at most 10", "(,10]", "(,10]", "at most 10")]
    [InlineData("integer", "up to 10", "(,10]", "(,10]", "up to 10")]
    [InlineData("integer", "about 25", "[23,27]", "[23,27]", "about 25")]
    [InlineData("integer", "between 10 and 20", "[10,20]", "[10,20]", "between 10 and 20")]
    [InlineData("integer", "between 1 and 2 million", "[1000000,2000000]", "[1000000,2000000]", "between 1 million and 2 million")]
    [InlineData("integer", "10 or 12 million", "10000000|12000000", "[9500000,10499999]|[11500000,12499999]", "10 million or 12 million")]
    [InlineData("integer", "not 10", "(,9]|[11,)", "(,9]|[11,)", "not 10")]
    [InlineData("integer", "not between 10 and 20", "(,9]|[21,)", "(,9]|[21,)", "not between 10 and 20")]
    [InlineData("integer", "some", "[1,)", "[1,)", "some")]
    [InlineData("integer", "several", "[3,9]", "[3,9]", "several")]
    [InlineData("integer", "dozens", "[24,99]", "[24,99]", "dozens")]
    [InlineData("integer", "hundreds", "[200,999]", "[200,999]", "hundreds")]
    [InlineData("integer", "thousands", "[2000,999999]", "[2000,999999]", "thousands")]
    [InlineData("integer", "over several", "[4,)", "[4,)", "over several")]
    [InlineData("integer", "all", null, null, "all")]
    [InlineData("integer", "5 or all", null, null, "5 or all")]
    // Numbers and percentages.
    [InlineData("number", "14.5", "14.5", "[14.45,14.55)", "14.5")]
    [InlineData("number", ".50", "0.5", "[0.495,0.505)", "0.50")]
    [InlineData("number", "007", "7", "7", "7")]
    [InlineData("number", "-1.5", "-1.5", "[-1.55,-1.45)", "-1.5")]
    [InlineData("percent", "12%", "12", "[11.5,12.5)", "12%")]
    [InlineData("percent", "12.5%", "12.5", "[12.45,12.55)", "12.5%")]
    [InlineData("percent", "between 10 and 20%", "[10,20]", "[10,20]", "between 10% and 20%")]
    // Money.
    [InlineData("money", "14 billion USD", "14000000000", "[13500000000,14500000000)", "14 billion USD")]
    [InlineData("money", "100 million USD", "100000000", "[99500000,100500000)", "100 million USD")]
    [InlineData("money", "100_000_000 USD", "100000000", "100000000", "100000000 USD")]
    [InlineData("money", "exactly 14 billion USD", "14000000000", "14000000000", "exactly 14 billion USD")]
    [InlineData("money", "over 14 billion USD", "(14000000000,)", "(14000000000,)", "over 14 billion USD")]
    [InlineData("money", "up to 100 million USD", "(0,100000000]", "(0,100000000]", "up to 100 million USD")]
    [InlineData("money", "at most 5 USD", "[0,5]", "[0,5]", "at most 5 USD")]
    [InlineData("money", "under 5 USD", "[0,5)", "[0,5)", "under 5 USD")]
    [InlineData("money", "about 860 crore INR", "[7740000000,9460000000]", "[7740000000,9460000000]", "about 860 crore INR")]
    [InlineData("money", "hundreds of millions USD", "[200000000,1000000000)", "[200000000,1000000000)", "hundreds of millions USD")]
    [InlineData("money", "several million USD", "[3000000,10000000)", "[3000000,10000000)", "several million USD")]
    [InlineData("money", "billions USD", "[2000000000,1000000000000)", "[2000000000,1000000000000)", "billions USD")]
    [InlineData("money", "between 10 and 20 million USD", "[10000000,20000000]", "[10000000,20000000]", "between 10 million USD and 20 million USD")]
    [InlineData("money", "between 900 thousand and 2 million USD", "[900000,2000000]", "[900000,2000000]", "between 900 thousand USD and 2 million USD")]
    [InlineData("money", "10 USD or 12 million USD", "10|12000000", "10|[11500000,12500000)", "10 USD or 12 million USD")]
    [InlineData("money", "not 14 billion USD", "(,14000000000)|(14000000000,)", "(,14000000000)|(14000000000,)", "not 14 billion USD")]
    [InlineData("money", "14.50 billion USD", "14500000000", "[14495000000,14505000000)", "14.50 billion USD")]
    // Durations, in days.
    [InlineData("duration", "3 weeks", "21", "21", "3 weeks")]
    [InlineData("duration", "1 week", "7", "7", "1 week")]
    [InlineData("duration", "18 months", "547.875", "547.875", "18 months")]
    [InlineData("duration", "1.5 years", "547.875", "[529.6125,566.1375)", "1.5 years")]
    [InlineData("duration", "between 2 and 3 weeks", "[14,21]", "[14,21]", "between 2 weeks and 3 weeks")]
    [InlineData("duration", "several weeks", "[21,70)", "[21,70)", "several weeks")]
    // Dates, in days since 1970-01-01.
    [InlineData("date", "1970", "[0,364]", "[0,364]", "1970")]
    [InlineData("date", "1970-02", "[31,58]", "[31,58]", "1970-02")]
    [InlineData("date", "1970-01-02", "1", "1", "1970-01-02")]
    [InlineData("date", "1970-01-02?", "1", "1", "1970-01-02?")]
    [InlineData("date", "1970-01-02~", "[0,2]", "[0,2]", "1970-01-02~")]
    [InlineData("date", "about 1970-01-02", "[0,2]", "[0,2]", "about 1970-01-02")]
    [InlineData("date", "1971~", "[0,1095]", "[0,1095]", "1971~")]
    [InlineData("date", "over 1970", "[365,)", "[365,)", "over 1970")]
    [InlineData("date", "under 1970", "(,-1]", "(,-1]", "under 1970")]
    [InlineData("date", "at least 1970", "[0,)", "[0,)", "at least 1970")]
    [InlineData("date", "up to 1970", "(,364]", "(,364]", "up to 1970")]
    [InlineData("date", "between 1970 and 1971", "[0,729]", "[0,729]", "between 1970 and 1971")]
    [InlineData("date", "not 1970", "(,-1]|[365,)", "(,-1]|[365,)", "not 1970")]
    [InlineData("date", "\"recent months\"", null, null, "\"recent months\"")]
    [InlineData("date", "not \"recent months\"", null, null, "not \"recent months\"")]
    public void Ordered(string type, string text, string? exact, string? rounded, string canonical)
    {
        ClaimValue value = Read(type, text);
        Assert.Equal(exact, Show(value.Exact));
        Assert.Equal(rounded, Show(value.Rounded));
        Assert.Equal(canonical, value.Text);
        Assert.Equal(canonical, Read(type, canonical).Text);
        Assert.Equal(value.Exact, Read(type, canonical).Exact);
        Assert.Equal(value.Rounded, Read(type, canonical).Rounded);
    }

    [Theory]
    [InlineData("text", "\"a \\\"b\\\" \\\\ c\"", "a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("text", "\"b\" or \"a\"", "a|b", "\"b\" or \"a\"")]
    [InlineData("text", "not \"a\"", "but a", "not \"a\"")]
    [InlineData("text", "not \"a\" or \"b\"", "but a", "not \"a\" or \"b\"")]
    [InlineData("text", "not \"a\" or \"a\"", "but ", "not \"a\" or \"a\"")]
    [InlineData("url", "<https://example.org/a>", "https://example.org/a", "<https://example.org/a>")]
    [InlineData("flag", "yes", "yes", "yes")]
    [InlineData("one of (red, blue)", "red or blue", "blue|red", "red or blue")]
    [InlineData("widget", "thing", "thing", "thing")]
    public void Unordered(string type, string text, string exact, string canonical)
    {
        ClaimValue value = Read(type, text);
        SymbolSet set = Assert.IsType<SymbolSet>(value.Exact);
        Assert.Equal(exact, (set.IsComplement ? "but " : "") + string.Join("|", set.Items));
        Assert.Same(value.Exact, value.Rounded);
        Assert.Equal(canonical, value.Text);
        Assert.Equal(value.Exact, Read(type, canonical).Exact);
    }

    [Theory]
    [InlineData("value not 1 or not 2", true)]
    [InlineData("value over 1 or under 2", true)]
    [InlineData("value over 1 or up to 1", true)]
    [InlineData("value over 1 or under 1", false)]
    [InlineData("value not 1", false)]
    [InlineData("word not \"a\" or not \"b\"", true)]
    [InlineData("word not \"a\" or \"a\"", true)]
    [InlineData("word not \"a\" or not \"a\"", false)]
    [InlineData("word \"a\" since not 2013 or not 2014", true)]
    [InlineData("word \"a\" since \"recent months\"", false)]
    public void What_allows_everything_is_reported_and_kept(string member, bool isReported)
    {
        FrontEndResult result = FrontEnd.Run($$"""
            kind widget "widgets" { value number bounded
                word text }
            widget thing { {{member}} }
            """);
        Assert.Equal(isReported ? ["FACT1214"] : [], result.Diagnostics.Select(found => found.Rule.Id));
        Assert.Single(result.Claims);
    }

    [Theory]
    [InlineData("unknown", Presence.Unknown)]
    [InlineData("none", Presence.KnownNone)]
    public void Without_a_value(string text, Presence presence)
    {
        ClaimValue value = Read("money", text);
        Assert.Equal((presence, text, (ValueSet?)null), (value.Presence, value.Text, value.Exact));
    }

    private static ClaimValue Read(string type, string text)
    {
        string bounded = type is "integer" or "number" or "percent" or "money" or "date" or "duration" ? " bounded" : "";
        FrontEndResult result = FrontEnd.Run($$"""
            kind widget "widgets" { value {{type}}{{bounded}} }
            widget thing { value {{text}} }
            """);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity == Rules.Severity.Error).Select(found => found.ToString()));
        return Assert.Single(result.Claims).Value;
    }

    private static string? Show(ValueSet? set) => set is QuantitySet { Intervals: IntervalSet intervals } ? string.Join("|", intervals.Intervals.Select(Show)) : null;

    private static string Show(Interval part) => part.IsPoint
        ? Show(part.Low)
        : (part.Low is null || part.IsLowOpen ? "(" : "[") + Show(part.Low) + "," + Show(part.High) + (part.High is null || part.IsHighOpen ? ")" : "]");

    private static string Show(decimal? number) => number is { } value ? value.ToString("0.############", CultureInfo.InvariantCulture) : "";
}
