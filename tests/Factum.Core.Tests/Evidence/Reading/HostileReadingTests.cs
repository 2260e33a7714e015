using Factum.Evidence.Reading;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Evidence.Reading;

/// <summary>No text makes the reader throw, and none holds it up.</summary>
public sealed class HostileReadingTests
{
    private const int Length = 60_000;

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1, ")]
    [InlineData("1 000 ")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("1:")]
    [InlineData("$")]
    [InlineData("$1 to ")]
    [InlineData("hundred ")]
    [InlineData("one hundred ")]
    [InlineData("two million and ")]
    [InlineData("million ")]
    [InlineData("trillions of ")]
    [InlineData("twenty ")]
    [InlineData("half a ")]
    [InlineData("a ")]
    [InlineData("up to ")]
    [InlineData("more than ")]
    [InlineData("between ")]
    [InlineData("between 1 and ")]
    [InlineData("from 1 to ")]
    [InlineData("1 or ")]
    [InlineData("1 in 5 ")]
    [InlineData("point five ")]
    [InlineData("one point five ")]
    [InlineData("thirds ")]
    [InlineData("twenty-first ")]
    [InlineData("May ")]
    [InlineData("12 May ")]
    [InlineData("2013-")]
    [InlineData("2013 to ")]
    [InlineData("from 2013 ")]
    [InlineData("Tuesday, ")]
    [InlineData("last ")]
    [InlineData("late ")]
    [InlineData("1e9")]
    [InlineData("1^")]
    [InlineData("½")]
    [InlineData("'")]
    [InlineData("a@b")]
    [InlineData("-")]
    [InlineData("one ")]
    [InlineData("1k-")]
    [InlineData("x")]
    [InlineData("\uD800")]
    public void Repeated(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Mention[] found = [.. ReadingRow.Mentions(text)];
        Assert.All(found, mention => Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length));
    }

    [Theory]
    [InlineData("99999999999999999999999999 trillion")]
    [InlineData("999999999999999999999999 trillion trillion")]
    [InlineData("trillions of trillions of years")]
    [InlineData("trillions of quintillion years")]
    [InlineData("999999999999999999999 quintillion years")]
    [InlineData("999999999999999999999999 centuries")]
    [InlineData("999999999999999999999999 years ago")]
    [InlineData("a hundred thousand trillionths of a quintillion")]
    [InlineData("the trillionth")]
    [InlineData("9e99 ships")]
    [InlineData("1.1^64 ships")]
    [InlineData("nine hundred trillionths")]
    [InlineData("trillionth century")]
    [InlineData("trillionth quarter of 2020")]
    [InlineData("9999-12-31 and 0001-01-01 and 1000-00-00")]
    [InlineData("early 2999")]
    [InlineData("the 2990s")]
    [InlineData("between 1000 and 2999")]
    [InlineData("½½½ 1½½")]
    [InlineData("- -5 --5 +-5")]
    public void Too_large(string text)
    {
        foreach (string? published in (string?[])[null, "2025-06-20", "0001-01-01", "9999-12-31", "-0004", "Y170000002", "201X", ".."])
        {
            EdtfDate? date = EdtfDate.TryParse(published, out EdtfDate? parsed) ? parsed : null;
            Assert.All(EnglishReader.Instance.Read(text.AsSpan(), new ReadingContext(date)), mention => Assert.False(mention.Text.Length == 0));
            Assert.All(EnglishReader.Instance.Read("last quarter, next year, in May, on Friday, a week ago, last month".AsSpan(), new ReadingContext(date)), mention => Assert.Equal(MentionKind.Date, mention.Kind));
        }
    }

    /// <summary>Random sentences of the words that the grammars know.</summary>
    [Xunit.Fact]
    public void Words_in_any_order()
    {
        string[] words =
        [
            "one", "two", "twenty", "hundred", "million", "and", "a", "half", "quarter", "third", "thirds", "of", "the", "in", "out", "to", "from", "between", "-", "–", "—", ",", ".", "5", "1,000", "2013", "31", "May", "March", "last", "week", "years", "old", "$",
            "USD", "dollars", "%", "per", "cent", "over", "about", "up", "more", "than", "or", "less", "least", "at", "plus", "+", "since", "until", "Q1", "s", "th", "k", "bn", "point", "first", "second", "aged", "her", "fifties", "dozens", "several", "few", "ago", "/", "(", ")", "'",
        ];
        uint state = 12345;
        for (int round = 0; round < 4000; round++)
        {
            System.Text.StringBuilder text = new();
            for (int i = 0; i < 14; i++)
            {
                state = state * 1664525 + 1013904223;
                text.Append(words[(state >> 8) % (uint)words.Length]);
                if ((state & 3) != 0)
                    text.Append(' ');
            }

            string folded = FoldedText.Of(text.ToString()).ToString();
            foreach (Mention mention in ReadingRow.Mentions(folded))
            {
                Assert.True(mention.Span.Start <= mention.Core.Start && mention.Core.End <= mention.Span.End, folded);
                Assert.True(mention.Span.Length > 0 && mention.Span.End <= folded.Length, folded);
                Assert.False(mention.Figure.IsEmpty, folded + " : " + mention.Text);
            }
        }
    }
}
