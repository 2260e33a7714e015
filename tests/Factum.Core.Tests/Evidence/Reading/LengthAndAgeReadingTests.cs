using Xunit;

namespace Factum.Core.Tests.Evidence.Reading;

public sealed class LengthAndAgeReadingTests
{
    [Theory]
    [InlineData("for three years", "duration 3 years")]
    [InlineData("for one year", "duration 1 year")]
    [InlineData("18 months", "duration 18 months")]
    [InlineData("ten days", "duration 10 days")]
    [InlineData("two and a half years", "duration 2.5 years")]
    [InlineData("a three-year contract", "duration 3 years")]
    [InlineData("an 18-month lease", "duration 18 months")]
    [InlineData("for a decade", "duration 10 years")]
    [InlineData("for a fortnight", "duration 2 weeks")]
    [InlineData("for a year", "duration 1 year")]
    [InlineData("two decades", "duration 20 years")]
    [InlineData("for decades", "duration between 20 years and 100 years")]
    [InlineData("half a century", "duration 50 years")]
    [InlineData("nearly two years", "duration about 2 years")]
    [InlineData("more than six weeks", "duration over 6 weeks")]
    [InlineData("over six weeks", "duration over 6 weeks | duration 6 weeks")]
    [InlineData("two to three years", "duration between 2 years and 3 years")]
    [InlineData("three to five weeks", "duration between 3 weeks and 5 weeks")]
    [InlineData("several years", "duration several years")]
    [InlineData("a few months", "duration several months")]
    [InlineData("twice a year", "")]
    [InlineData("$5 a year", "money 5 USD")]
    public void Lengths_of_time(string text, string expected) => Assert.Equal(expected, ReadingRow.Read(text));

    [Theory]
    [InlineData("the 28-year-old skipper", "age 28")]
    [InlineData("a twenty-eight-year-old skipper", "age 28")]
    [InlineData("She is 28 years old.", "age 28")]
    [InlineData("a skipper aged 28", "age 28")]
    [InlineData("at the age of 28", "age 28")]
    [InlineData("at age 28", "age 28")]
    [InlineData("28 years of age", "age 28")]
    [InlineData("Ada Moore, 28, sails.", "number 28 | age 28")]
    [InlineData("Ada Moore (28) sails.", "number 28 | age 28")]
    [InlineData("She turned 28.", "number 28 | age 28")]
    [InlineData("in her fifties", "age between 50 and 59")]
    [InlineData("in his 30s", "age between 30 and 39")]
    [InlineData("in their early twenties", "age between 20 and 24")]
    [InlineData("over thirty years old", "age over 30")]
    [InlineData("aged between 18 and 25", "age between 18 and 25")]
    [InlineData("aged 18 to 25", "age between 18 and 25")]
    [InlineData("18-to-24-year-olds", "age between 18 and 24")]
    [InlineData("people 65 and older", "age at least 65")]
    [InlineData("aged over 65", "age over 65")]
    [InlineData("It has ports in Oslo, 28 in all.", "number 28")]
    public void Ages(string text, string expected) => Assert.Equal(expected, ReadingRow.Read(text));
}
