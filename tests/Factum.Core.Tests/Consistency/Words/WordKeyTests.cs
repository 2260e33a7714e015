using Xunit;

namespace Factum.Consistency.Words;

public sealed class WordKeyTests
{
    [Theory]
    [InlineData("The AI scientist", "ai scientists")]
    [InlineData("hire researchers", "Hiring a researcher")]
    [InlineData("planned merger", "planning mergers")]
    [InlineData("Meta's company", "meta companies")]
    [InlineData("boxes", "box")]
    [InlineData("ZÜRICH", "Zu\u0308rich")]
    [InlineData("open-source models", "open source model")]
    [InlineData("Meta’s", "Meta's")]
    public void Texts_say_the_same(string a, string b) => Assert.Equal(WordKey.Of(a), WordKey.Of(b));

    [Theory]
    [InlineData("king", "k")]
    [InlineData("red", "r")]
    [InlineData("1.5", "15")]
    [InlineData("open source", "closed source")]
    [InlineData("news", "new york")]
    [InlineData("…", "—")]
    [InlineData("C", "C++")]
    [InlineData("5%", "5")]
    [InlineData("-5", "5")]
    public void Texts_differ(string a, string b) => Assert.NotEqual(WordKey.Of(a), WordKey.Of(b));

    [Theory]
    [InlineData("scientist", "chief scientist", true)]
    [InlineData("chief scientist", "scientist", false)]
    [InlineData("scientist", "scientist", false)]
    [InlineData("chemist", "chief scientist", false)]
    public void A_text_with_all_words_and_more_is_more_precise(string text, string other, bool expected) =>
        Assert.Equal(expected, new WordIndex([WordKey.Of(other)]).FindMorePrecise(WordKey.Of(text)).Any());
}
