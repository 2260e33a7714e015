using Factum.Evidence;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary>Words that a line end breaks behind a hyphen.</summary>
public class BrokenWordsTests
{
    private static DocumentIndex Index(string document) => DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", document.AsMemory())));

    [Theory]
    [InlineData("The pas-\nsage", "The passage")]
    [InlineData("The pas-\r\n\t sage\r\nends", "The passage ends")]
    [InlineData("The pas\u2010\nsage", "The passage")]
    [InlineData("A well-\nknown man", "A wellknown man")]
    [InlineData("A well-known, a well-\nknown man", "A well-known, a well-known man")]
    [InlineData("A state-of-the-\nart ship", "A state-of-the-art ship")]
    [InlineData("An Anglo-\nSaxon word", "An Anglo-Saxon word")]
    [InlineData("In COVID-\n19 times", "In COVID- 19 times")]
    [InlineData("A sum - \nlarge", "A sum - large")]
    [InlineData("soft\u00ADhyphens and wo\u00AD\nrds", "softhyphens and wo rds")]
    [InlineData("naï-\nve and Mu\u0308l-\nler", "naïve and Mu\u0308ller")]
    public void They_are_read_whole(string document, string read)
    {
        DocumentIndex index = Index(document);
        Assert.Equal(read, index.Breaks.Read(0, index.Text.Length));
        Assert.True(index.Locate(read, 0, 0).IsFound);
        Assert.True(index.Locate(index.Breaks.Print(0, index.Text.Length), 0, 0).IsFound);
    }

    /// <summary>A quote may differ in its words, in the dash of a range, or in both.</summary>
    [Theory]
    [InlineData("un-\ntil 8,000–12,000 came", "until 8,000–12,000")]
    [InlineData("un-\ntil 8,000–12,000 came", "until 8,000-12,000")]
    [InlineData("un-\ntil 8,000–12,000 came", "un-til 8,000-12,000")]
    [InlineData("un-\ntil 8,000-12,000 came", "until 8,000–12,000 came")]
    public void A_quote_is_found_as_it_is_read_and_as_it_is_printed(string document, string quote) => Assert.True(Index(document).Locate(quote, 0, 0).IsFound);

    [Fact]
    public void A_place_within_one_is_known()
    {
        DocumentIndex index = Index("a pas-\nsage, a mes-\nsage");
        Assert.Equal([(2, 10), (14, 22)], index.Breaks.All.Select(word => (word.Start, word.End)));
        Assert.Equal([null, null, null, 2, 2, 2, 2, 2, 2, 2, null], Enumerable.Range(0, 11).Select(place => index.Breaks.At(place)?.Start));
        Assert.Equal("message", Assert.Single(index.Breaks.Within(new TextSpan(3, 19))).Joined(index.Text));
    }
}
