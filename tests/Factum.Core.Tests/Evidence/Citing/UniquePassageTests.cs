using Factum.Evidence;
using Factum.Evidence.Citing;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Evidence.Citing;

public class UniquePassageTests
{
    /// <summary>From within what is selected to what is cited; each is found where it was selected.</summary>
    [Theory]
    [InlineData("The pas-\nsage ended", "sag", "passage")]
    [InlineData("The pas-\nsage ended", "The pa", "The passage")]
    [InlineData("It cost $1.5 million", "cost $", "cost $1.5 million")]
    [InlineData("It cost €1,500 then", "cost €", "cost €1,500")]
    [InlineData("It cost €1,500 then", "1,5", "€1,500")]
    [InlineData("passage, pas-\nsage", "pas-sag", "pas-sage")]
    [InlineData("tea, tea and passages of tea", "passages of", "passages of")]
    [InlineData("It was 14 million, and 15 more", "14 m", "14 million")]
    public void A_quote_begins_and_ends_with_whole_words(string document, string selected, string quote)
    {
        DocumentIndex index = DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", document.AsMemory())));
        UniquePassage passages = new(index);
        int start = index.Text.ToString().LastIndexOf(selected, StringComparison.Ordinal);
        QuoteMatch selection = passages.Widen(start, start + selected.Length, []);
        QuoteMatch passage = passages.Find(selection) ?? selection;
        Assert.Equal(quote, passages.QuoteOf(passage));
        Assert.Contains(index.Locate(quote, 0, 0).Matches, match => (match.Start, match.End) == (passage.Start, passage.End));
    }
}
