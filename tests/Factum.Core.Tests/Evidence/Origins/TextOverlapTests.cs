using System.Diagnostics;
using Factum.Text;
using Xunit;

namespace Factum.Evidence.Origins;

public sealed class TextOverlapTests
{
    /// <summary>Pairs as "a b words first-share second-share longest: passage in a | passage in b", with runs of four words.</summary>
    [Theory]
    [InlineData("one two three four", "one two three four", "4 1 1 4: one two three four | one two three four")]
    [InlineData("one two three", "one two three")]
    [InlineData("one two three four five", "zero ONE, two — Three\nfour! six", "4 0.8 0.67 4: one two three four | ONE, two — Three\nfour")]
    [InlineData("a b c d x e f g h i", "e f g h i y a b c d", "9 0.9 0.9 5: e f g h i | e f g h i")]
    [InlineData("a b c d a b c d", "a b c d", "8 1 1 4: a b c d | a b c d")]
    [InlineData("a a a a a a a a", "a a a a a", "8 1 1 5: a a a a a | a a a a a")]
    [InlineData("a b c d e f", "c d e f g h", "4 0.67 0.67 4: c d e f | c d e f")]
    [InlineData("cost 1.5 million in all", "cost 15 million in all")]
    [InlineData("", "one two three four")]
    public void Of_two(string first, string second, params string[] expected)
    {
        OverlapReport report = TextOverlap.Find([Document("b.txt", second), Document("a.txt", first)], length: 4);
        Assert.Equal(expected, report.Pairs.Select(pair => FormattableString.Invariant(
            $"{pair.SharedWords} {Math.Round(pair.FirstShare, 2)} {Math.Round(pair.SecondShare, 2)} {pair.Longest.Words}: {pair.First.ToString(pair.Longest.InFirst)} | {pair.Second.ToString(pair.Longest.InSecond)}")));
    }

    [Xunit.Fact]
    public void Of_many_those_that_share_most_come_first() =>
        Assert.Equal(["a.txt c.txt", "a.txt b.txt", "b.txt c.txt"], TextOverlap.Find([Document("c.txt", "a b c d e f"), Document("a.txt", "a b c d e f"), Document("b.txt", "x y z a b c d w"), Document("d.txt", "n o p q r")], length: 4)
            .Pairs.Select(pair => $"{pair.First.Path} {pair.Second.Path}"));

    [Xunit.Fact]
    public void What_every_document_says_is_left_out_and_counted()
    {
        OverlapReport report = TextOverlap.Find(Enumerable.Range(0, 100).Select(i => Document($"{i}.txt", $"w{i} all rights are reserved here v{i} u{i / 2} t{i / 2} s{i / 2} r{i / 2}")), length: 4);
        Assert.Equal((100, 50, 2), (report.Documents, report.Pairs.Length, report.Common));
    }

    /// <summary>Texts made to cost: one word for ever, one line for ever, a thousand copies.</summary>
    [Theory]
    [InlineData("word")]
    [InlineData("line")]
    [InlineData("copies")]
    public void Hostile_texts_cost_no_more_than_others(string shape)
    {
        DocumentText[] documents = shape switch
        {
            "word" => [Document("a.txt", Repeat("ha ", 200_000)), Document("b.txt", Repeat("ha ", 200_000))],
            "line" => [Document("a.txt", Repeat("a b c d e f g h i ", 20_000)), Document("b.txt", Repeat("b c d e f g h i a ", 20_000))],
            _ => [.. Enumerable.Range(0, 1_000).Select(i => Document($"{i}.txt", Repeat("the same words in every copy of it ", 50)))],
        };
        Stopwatch watch = Stopwatch.StartNew();
        TextOverlap.Find(documents, length: 8);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static DocumentText Document(string path, string text) => new(new SourceFile(path, text.AsMemory()));
}
