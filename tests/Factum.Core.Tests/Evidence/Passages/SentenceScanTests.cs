using Factum.Evidence;
using Factum.Evidence.Passages;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Evidence.Passages;

/// <summary>Where sentences begin: in each case <c>‖</c> marks a beginning, and nothing else is one.</summary>
public sealed class SentenceScanTests
{
    [Theory]
    [InlineData("Ada came. ‖She left.")]
    [InlineData("Mr. Reed met Dr. Byron. ‖They spoke.")]
    [InlineData("J. K. Reed wrote. ‖A. Byron read.")]
    [InlineData("Acme Works Inc. bought Brass Ltd. for $1.5 billion. ‖It paid cash.")]
    [InlineData("She sold Acme Inc. ‖The price was low.")]
    [InlineData("The U.S. Navy came at 9 a.m. on Monday. ‖Nobody saw it.")]
    [InlineData("They left at 9 p.m. ‖She stayed.")]
    [InlineData("See No. 5 and Fig. 3, e.g. the mill. ‖Good.")]
    [InlineData("Was it No. ‖She asked.")]
    [InlineData("It rose by 3.5 per cent in 2013. ‖Then it fell.")]
    [InlineData("\"Why not?\" she asked. ‖He left.")]
    [InlineData("\"Why not?\" Ada asked. ‖He left.")]
    [InlineData("She said \"no.\" ‖He left.")]
    [InlineData("(It rained.) ‖She left.")]
    [InlineData("It was so[12]. ‖She left.")]
    [InlineData("It was so.[12] ‖She left.")]
    [InlineData("She waited… and left. ‖He stayed.")]
    [InlineData("She waited… ‖Then he came!")]
    [InlineData("Really?! ‖Yes.")]
    [InlineData("今天下雨。‖她走了！‖他留下？")]
    [InlineData("Heading of the day\n\n‖It rained. ‖She left.")]
    [InlineData("The Tide Rises\n‖Ada Byron of Acme Works said on Monday that the new lighthouse\nwould never be built in Ockham, because the\nrock is soft. ‖She left.")]
    [InlineData("Ada Byron of Acme Works told the harbour board of Ockham that she does\nnot want to sell. ‖The board of the harbour, which had met for three hours\nAnd a half, rose.")]
    [InlineData("She will not\nSell the mill to anybody who asks for it in the year of the flood. ‖No.")]
    [InlineData("Goods sold:\n‖* ropes\n‖* lamps\n‖* oil")]
    [InlineData("Year\tProfit\n‖2013\t5\n‖2014\t6")]
    public void Begin_where_a_reader_begins(string marked)
    {
        string text = marked.Replace("‖", "", StringComparison.Ordinal);
        DocumentIndex document = DocumentIndex.Of(new DocumentText(new SourceFile("a.txt", text.AsMemory())));
        string found = document.Text.ToString();
        for (int sentence = document.Sentences.Count - 1; sentence > 0; sentence--)
            found = found.Insert(document.Sentences.Span(sentence).Start, "‖");
        
        // A paragraph may begin with the space that parts it from the one before.
        Assert.Equal(FoldedText.Of(marked.AsSpan()).ToString(), found.Replace("‖ ", " ‖", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Tide Rises\n\nAda Byron of Acme Works came to Ockham.", "Heading")]
    [InlineData("Why the Tide Rises?\n\nAda Byron of Acme Works came to Ockham.", "Heading")]
    [InlineData("Ada Byron came. She left.", "Text")]
    [InlineData("Did Ada Byron come? She left.", "Question")]
    [InlineData("Ada Byron on the pier. Photo: T. Reed\n\nShe came to Ockham by boat.", "Caption")]
    [InlineData("ropes and lamps\noil and tar\nwax", "Text")]
    public void Forms_are_told_by_the_line(string text, string form)
    {
        DocumentIndex document = DocumentIndex.Of(new DocumentText(new SourceFile("a.txt", text.AsMemory())));
        Assert.Equal(form, SentenceForms.Of(document, 0).ToString());
    }

    [Xunit.Fact]
    public void A_large_text_without_stops_or_full_of_them_takes_linear_time()
    {
        foreach (string unit in new[] { "a. ", "Mr. ", "x\n", "word ", "\"'\"'. ", "....", "A.A." })
        {
            string text = string.Concat(Enumerable.Repeat(unit, 400_000));
            DocumentIndex document = DocumentIndex.Of(new DocumentText(new SourceFile("a.txt", text.AsMemory())));
            Assert.InRange(document.Sentences.Count, 1, text.Length);
        }
    }
}
