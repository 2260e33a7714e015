using System.Text;
using Factum.Evidence;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary>Texts made to take long: each takes time in proportion to its length, or these tests do not end.</summary>
public class HostileDocumentTests
{
    private const int Size = 300_000;

    public static TheoryData<string> Units => ["e\u0301", "\u0301", "\u0323\u0301", " \n\n\u200B", "- ", "--", "\u00AD", "$ ", " .", "\r\n", "\uD83D", "[", "’", "ﬃ", "14,", "ก", "… ", "a a\n"];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_repetitive_document_is_searched_and_missed(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, Size / unit.Length).ToString();
        DocumentIndex document = DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", ("begin " + text + " end").AsMemory())));
        Assert.True(document.Locate("begin", 0, 0).IsFound);
        Assert.False(document.Locate("begin nowhere end", 0, 0).IsFound);
        Assert.False(document.Locate(string.Concat(Enumerable.Repeat(unit, 1_000)) + " z", 0, 0).IsFound);
        Assert.NotNull(document.Locate("begin … " + unit + "z … end", 0, 0));
        Assert.Null(NearestPassage.Find(document, "quite another matter"));
        Assert.InRange(document.PlaceOf(document.Text.Length).Offset, 0, text.Length + 10);
    }

    [Xunit.Fact]
    public void A_document_of_fifty_megabytes_is_searched()
    {
        string line = "The company said, in its report, that it would pay 1,234 people about $5.6 million each; nobody “denied” it.\r\n";
        string text = new StringBuilder().Insert(0, line, 50_000_000 / line.Length).Append("And this is the end of it.").ToString();
        DocumentIndex document = DocumentIndex.Of(new DocumentText(new SourceFile("d.txt", text.AsMemory())));
        Location location = document.Locate("this is the end", 0, 0);
        int lines = 50_000_000 / line.Length; // each line's end counts as one
        Assert.Equal(text.Length - lines - "this is the end of it.".Length, document.PlaceOf(location.Matches[0].Start).Offset);
        Assert.Equal(LocateOutcome.NotFound, document.Locate("this is the beginning", 0, 0).Outcome);
    }
}
