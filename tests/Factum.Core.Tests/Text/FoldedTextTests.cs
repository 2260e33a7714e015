using Xunit;
using CsCheck;
using Factum.Text;

namespace Factum.Core.Tests.Text;

public class FoldedTextTests
{
    [Theory]
    [InlineData("two  words\tand\r\na line", "two words and a line")]
    [InlineData("no\u00A0break, thin\u2009and\u202Fnarrow", "no break, thin and narrow")]
    [InlineData("zero\u200Bwidth and soft\u00ADhyphen\uFEFF", "zerowidth and softhyphen")]
    [InlineData("“Curly” and ‘single’ won’t matter", "\"Curly\" and 'single' won't matter")]
    [InlineData("ofﬁce, ﬂoor, eﬀort, eﬃcient, waﬄe", "office, floor, effort, efficient, waffle")]
    [InlineData("cafe\u0301 and café", "café and café")]
    [InlineData("supremacy—and", "supremacy—and")]
    [InlineData("supremacy — and", "supremacy—and")]
    [InlineData("supremacy – and", "supremacy—and")]
    [InlineData("supremacy - and", "supremacy—and")]
    [InlineData("supremacy -- and", "supremacy—and")]
    [InlineData("a hand\u2011made e‐mail", "a hand-made e-mail")]
    [InlineData("self- made, 28- year-old", "self-made, 28-year-old")]
    [InlineData("$ 14 and Rs. 20", "$14 and Rs. 20")]
    [InlineData("one , two .", "one, two.")]
    [InlineData(" trimmed ", "trimmed")]
    [InlineData(" \u200B \u00AD a \u200B \u200B b \u200B ", "a b")]
    public void Typography_is_folded(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text).ToString());

    [Theory]
    [InlineData("from 10–20 people", "from 10–20 people")]
    [InlineData("from 10-20 people", "from 10-20 people")]
    [InlineData("from 10 – 20 people", "from 10 – 20 people")]
    [InlineData("from 10 — 20 people", "from 10 — 20 people")]
    [InlineData("5% – 10%", "5% – 10%")]
    [InlineData("a loss of −5%", "a loss of -5%")]
    [InlineData("a loss of -5%", "a loss of -5%")]
    [InlineData("a loss of –5%", "a loss of –5%")]
    [InlineData("a loss of -$5", "a loss of -$5")]
    [InlineData("5 %", "5 %")]
    [InlineData("14 ,000", "14 ,000")]
    [InlineData("grew .5 million", "grew .5 million")]
    [InlineData("Case and CASE", "Case and CASE")]
    [InlineData("14 € 20", "14 € 20")]
    [InlineData("1/5, 14.000 and 14,000", "1/5, 14.000 and 14,000")]
    public void What_touches_a_figure_is_not(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text).ToString());

    [Theory]
    [InlineData("one  two\r\nthree", "three", 10)]
    [InlineData("oﬃce two", "two", 5)]
    [InlineData("cafe\u0301 two", "two", 6)]
    [InlineData("🚀 two", "two", 3)]
    [InlineData("a — b two", "two", 6)]
    [InlineData("\uFEFFtwo", "two", 1)]
    public void A_place_maps_back(string text, string word, int offset)
    {
        FoldedText folded = FoldedText.Of(text);
        int place = folded.ToString().IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(offset, folded.OriginalOf(place));
        Assert.Equal(place, folded.PlaceOf(offset));
    }

    /// <summary>What a letter is composed of is cut nowhere.</summary>
    [Theory]
    [InlineData("a cafe\u0301 b", "café", "cafe\u0301")]
    [InlineData("a cafe\u0301", "café", "cafe\u0301")]
    [InlineData("\u1112\u1161\u11AB x", "한", "\u1112\u1161\u11AB")]
    [InlineData("cafe\u0301\n s", "café", "cafe\u0301")]
    [InlineData("🚀 e\u0323\u0301x", "ẹ\u0301", "e\u0323\u0301")]
    public void A_part_maps_back_with_its_marks(string text, string part, string original)
    {
        FoldedText folded = FoldedText.Of(text);
        int start = folded.ToString().IndexOf(part, StringComparison.Ordinal);
        TextSpan span = folded.OriginalSpan(start, start + part.Length);
        Assert.Equal(original, text.Substring(span.Start, span.Length));
    }

    private static readonly string[] Pieces =
    [
        "a", "B", "é", "e\u0301", "\u0323", " ", "  ", "\n", "\r\n", "\u00A0", "-", "--", "–", "—", "5", "0", ".", ",", "$", "%", "ﬁ", "“", "’", "…", "한", "\u11AB", "🚀", "\uD83D", "\uDE80", "(",
    ];

    [Xunit.Fact]
    public void Folding_twice_changes_nothing_and_every_place_maps_into_the_text() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])
            .Array[0, 30].Select(string.Concat).Sample(text =>
            {
                FoldedText folded = FoldedText.Of(text);
                int last = 0;
                for (int place = 0; place <= folded.Length; place++)
                {
                    int original = folded.OriginalOf(place);
                    if (original < last || original > text.Length)
                        return false;
                    last = original;
                }

                return FoldedText.Of(folded.ToString()).ToString() == folded.ToString();
            }, iter: 20_000);
}
