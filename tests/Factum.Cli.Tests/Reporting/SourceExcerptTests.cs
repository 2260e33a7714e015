using Factum.Cli.Reporting;
using Factum.Text;

namespace Factum.Cli.Tests.Reporting;

public sealed class SourceExcerptTests
{
    /// <summary>The place stands between <c>«</c> and <c>»</c>.</summary>
    [Theory]
    [InlineData("age «41»", "age 41", "    ^^")]
    [InlineData("a\nage «41» years\nb", "age 41 years", "    ^^")]
    [InlineData("a\r\nage «41\r\nand» on", "age 41", "    ^^")]
    [InlineData("age«»", "age", "   ^")]
    [InlineData("\tage «41»", "    age 41", "        ^^")]
    [InlineData("東京 «東»京", "東京 東京", "     ^^")]
    [InlineData("e\u0301 «x»", "e\u0301 x", "  ^")]
    [InlineData("a\u001b[2J«b»", "a\uFFFD[2Jb", "     ^")]
    public void Carets_stand_under_the_place(string marked, string line, string carets)
    {
        SourceExcerpt? excerpt = SourceExcerpt.Of(Site(marked));
        Assert.NotNull(excerpt);
        Assert.Equal((line, carets), (excerpt.Line, excerpt.Indent + excerpt.Carets));
    }

    [Fact]
    public void A_blank_line_is_not_shown() => Assert.Null(SourceExcerpt.Of(Site("a\n  «»\nb")));

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        SourceExcerpt? excerpt = SourceExcerpt.Of(Site(new string('a', 10_000) + "«x»" + new string('b', 10_000)));
        Assert.Equal("…" + new string('a', 100) + "x" + new string('b', 100) + "…", excerpt!.Line);
        Assert.Equal((101, "^"), (excerpt.Indent.Length, excerpt.Carets));
    }

    private static Site Site(string marked)
    {
        int start = marked.IndexOf('«'), end = marked.IndexOf('»') - 1;
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return new Site(new SourceFile("a.facts", text.AsMemory()), TextSpan.FromBounds(start, end));
    }
}
