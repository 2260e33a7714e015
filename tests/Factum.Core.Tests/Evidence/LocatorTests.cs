using Xunit;
using Factum.Evidence;
using Factum.Text;

namespace Factum.Core.Tests.Evidence;

public class LocatorTests
{
    private static Location Locate(string document, string quote, int first = 0, int last = 0) =>
        Locator.Locate(DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", document.AsMemory()))), quote, first, last);

    [Theory]
    [InlineData("He paid $1.5 billion.", "5 billion")]
    [InlineData("It fell by -5% then.", "5%")]
    [InlineData("It fell by −5% then.", "5%")]
    [InlineData("It fell by –5% then.", "5%")]
    [InlineData("It rose 2.5% then.", "5%")]
    [InlineData("It rose 25% then.", "5%")]
    [InlineData("It rose 5% then.", "5")]
    [InlineData("It rose 5 % then.", "rose 5")]
    [InlineData("with 14,000 staff", "14")]
    [InlineData("with 14,000 staff", "with 14,")]
    [InlineData("with 14,000 staff", "000 staff")]
    [InlineData("with 14 000 staff", "with 14")]
    [InlineData("with 14\u202F000 staff", "000 staff")]
    [InlineData("about 1/5 billion", "5 billion")]
    [InlineData("10–20 million", "20 million")]
    [InlineData("10-20 million", "20 million")]
    [InlineData("paid $14 billion", "paid $14")]
    [InlineData("a 14-million payment", "a 14")]
    [InlineData("only .5 million", "5 million")]
    [InlineData("grew 10⁶ times", "grew 10")]
    [InlineData("Meta can't buy it", "Meta can")]
    [InlineData("Meta didn’t buy it", "Meta did")]
    [InlineData("Meta’s move", "s move")]
    [InlineData("the metaverse", "meta")]
    [InlineData("in COVID-19 times", "19 times")]
    [InlineData("cafe\u0301 life", "cafe")]
    [InlineData("🚀 up", "\uDE80 up")]
    [InlineData("五十億", "五")]
    [InlineData("14億", "14")]
    public void A_quote_that_cuts_a_word_or_a_figure_is_not_there(string document, string quote) => Assert.False(Locate(document, quote).IsFound);

    [Theory]
    [InlineData("The 28-year-old CEO", "28-year-old")]
    [InlineData("The 28-year-old CEO", "The 28")]
    [InlineData("In 2013 500 people left", "In 2013")]
    [InlineData("the deal—14 billion dollars", "14 billion")]
    [InlineData("Zuckerberg's move", "Zuckerberg")]
    [InlineData("(approximately Rs 860 crore).", "approximately Rs 860 crore")]
    [InlineData("a salary ‒ they say ‒ of", "salary – they say – of")]
    [InlineData("long-\nterm bets", "long-term bets")]
    [InlineData("over\r\ntwo lines", "over two lines")]
    [InlineData("\uFEFFStart here", "Start here")]
    [InlineData("Wang² founded it", "Wang")]
    [InlineData("扎克伯格亲自招聘人才", "亲自招聘")]
    [InlineData("เขาเสนอเงินเดือนสูง", "เงินเดือน")]
    [InlineData("ज़ुकरबर्ग ने कहा", "ज़ुकरबर्ग ने")]
    [InlineData("אמר מארק צוקרברג אתמול", "מארק צוקרברג")]
    [InlineData("메타는 제안했다", "메타")]
    [InlineData("cafe\u0301 life", "café")]
    [InlineData("men👩‍💻women", "👩‍💻women")]
    [InlineData("about 5. Then", "about 5")]
    [InlineData("in 2013, then", "in 2013")]
    public void A_quote_that_differs_in_typography_alone_is_there(string document, string quote) => Assert.True(Locate(document, quote).IsFound);

    [Theory]
    [InlineData("Openai said so", "OpenAI said so", LocateOutcome.OtherCase)]
    [InlineData("with 14,000 staff", "14", LocateOutcome.InsideLonger)]
    [InlineData("with staff", "15 staff", LocateOutcome.NotFound)]
    [InlineData("anything", "…", LocateOutcome.Empty)]
    [InlineData("anything", "", LocateOutcome.Empty)]
    [InlineData("anything?!", "?!", LocateOutcome.Empty)]
    [InlineData("anything", "[sic]", LocateOutcome.Empty)]
    [InlineData("first and second", "second … first", LocateOutcome.CutOutOfOrder)]
    [InlineData("first one\n\ntwo\n\nand the second", "first … second", LocateOutcome.CutTooLong)]
    [InlineData("first one\n\nand the second", "first … second", LocateOutcome.Found)]
    [InlineData("first one\r\n\r\nand the second", "… first [...] second …", LocateOutcome.Found)]
    [InlineData("wait… what", "wait… what", LocateOutcome.Found)]
    [InlineData("first second", "first … first", LocateOutcome.CutOutOfOrder)]
    public void A_miss_says_why(string document, string quote, object expected) => Assert.Equal(expected, Locate(document, quote).Outcome);

    [Theory]
    [InlineData("He negotiated then", "[Zuckerberg] negotiated")]
    [InlineData("They recieved it", "They recieved [sic] it")]
    [InlineData("see [Zuckerberg] there", "[Zuckerberg] there")]
    [InlineData("with startups, too", "startups [of the Valley [sic]], too")]
    [InlineData("an open [ bracket", "open [ bracket")]
    public void Brackets_are_read_literally_or_match_nothing(string document, string quote) => Assert.True(Locate(document, quote).IsFound);

    [Xunit.Fact]
    public void A_locator_restricts()
    {
        const string Document = "Meta grew.\nMeta shrank.\nMeta grew.";
        Assert.Equal(2, Locate(Document, "Meta grew").Matches.Length);
        Assert.Single(Locate(Document, "Meta grew", 3, 3).Matches);
        Assert.Equal(LocateOutcome.OutsideLocator, Locate(Document, "Meta grew", 2, 2).Outcome);
        Assert.Equal(LocateOutcome.OutsideLocator, Locate(Document, "Meta grew", 9, 12).Outcome);
    }

    [Xunit.Fact]
    public void A_place_counts_lines_columns_and_code_points()
    {
        DocumentIndex index = DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", "🚀🚀\r\n🚀 Meta\r\ngrew".AsMemory())));
        DocumentPlace place = index.PlaceOf(Locator.Locate(index, "Meta grew").Matches[0].Start);
        Assert.Equal(new DocumentPlace(2, 4, 5), place);
    }

    [Xunit.Fact]
    public void A_hostile_quote_takes_no_longer_than_its_length()
    {
        string document = string.Concat(Enumerable.Repeat("a ", 1_000_000));
        Assert.Equal(LocateOutcome.TooIntricate, Locate(document, string.Join(" … ", Enumerable.Repeat("a", 5_000))).Outcome);
        Assert.Equal(LocateOutcome.NotFound, Locate(document, string.Concat(Enumerable.Repeat("a ", 100_000)) + "b " + string.Concat(Enumerable.Repeat("a ", 100_000))).Outcome);
        Assert.True(Locate(document, string.Join(" … ", Enumerable.Repeat("a", 60))).Outcome is LocateOutcome.Found or LocateOutcome.TooIntricate);
        Assert.Equal(LocateOutcome.InsideLonger, Locate(new string('a', 2_000_000), new string('a', 500_000)).Outcome);
        Assert.Equal(LocateOutcome.NotFound, Locate(document, new string('[', 100_000) + "x").Outcome);
    }
}
