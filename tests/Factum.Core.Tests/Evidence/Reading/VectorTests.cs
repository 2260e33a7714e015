using System.Globalization;
using Factum.Evidence.Reading;
using Factum.Syntax;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Reading;

/// <summary>
/// The reader beside public test files that are not of this project. The scores are pinned: they may rise, not fall. What is missed on
/// purpose says docs/recognisers.md.
/// </summary>
public sealed class VectorTests(ITestOutputHelper output)
{
    [Xunit.Fact]
    public void Numbers() => Score(223, ReadNumbers());

    [Xunit.Fact]
    public void Ranges() => Score(79, ReadRanges());

    [Xunit.Fact]
    public void Percents() => Score(20, ReadPercents());

    /// <summary>By the table of docs/recognisers.md: its first column quotes what is missed, its second says why.</summary>
    [Xunit.Fact]
    public void Every_miss_is_explained_and_every_explanation_is_of_a_miss()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "recognisers.md"));
        string[] rows = page[page.IndexOf("| missed | why |", StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(row => row.StartsWith('|')).ToArray();
        string[] explained = [.. rows.SelectMany(row => row.Split('|')[1].Split('`').Where((_, i) => i % 2 == 1))];
        Assert.True(explained.Length > 10, string.Join(", ", explained));
        VectorLine[]?[] files = [ReadNumbers(), ReadRanges(), ReadPercents()];
        Assert.SkipWhen(files.Contains(null), "the folder with the public test files is not at hand (FACTUM_SHARED)");
        string[] misses = [.. files.SelectMany(lines => lines!).Where(line => !line.IsHit).Select(line => line.Text)];
        Assert.All(misses, miss => Assert.True(Array.Exists(explained, words => miss.Contains(words, StringComparison.Ordinal)), miss));
        Assert.All(explained, words => Assert.True(Array.Exists(misses, miss => miss.Contains(words, StringComparison.Ordinal)), words));
    }

    private static VectorLine[]? ReadNumbers() => VectorFile.Read("numbers-en.json", NumberOf, Plain, mention => mention.Core);

    private static VectorLine[]? ReadRanges() => VectorFile.Read("number-ranges-en.json", RangeOf, OurEnds, mention => mention.Span);

    private static VectorLine[]? ReadPercents() => VectorFile.Read("percents-en.json", PercentOf, value => value == "null" ? null : value, mention => mention.Span);

    private void Score(int reached, VectorLine[]? lines)
    {
        Assert.SkipWhen(lines is null, "the folder with the public test files is not at hand (FACTUM_SHARED)");
        VectorLine[] misses = [.. lines.Where(line => !line.IsHit)];
        output.WriteLine($"{lines.Length - misses.Length} of {lines.Length}");
        foreach (VectorLine miss in misses)
            output.WriteLine(miss.ToString());
        Assert.True(lines.Length - misses.Length >= reached, $"{lines.Length - misses.Length} of {lines.Length}, {reached} were reached\n{string.Join("\n", misses.Select(miss => miss.ToString()))}");
    }

    private static string Plain(string value) => VectorFile.Number((decimal)double.Parse(value, CultureInfo.InvariantCulture));

    private static string? NumberOf(Mention mention) =>
        mention.Kind is MentionKind.Ordinal or MentionKind.Date or MentionKind.Measure || mention.Amount is not { } amount ? null : VectorFile.Number(amount);

    private static string? RangeOf(Mention mention)
    {
        if (mention.Kind is not (MentionKind.Number or MentionKind.Ordinal or MentionKind.Age) || (mention.Bound is BoundWord.None or BoundWord.About && !mention.IsRange))
            return null;
        return VectorFile.Interval(mention.Values);
    }

    /// <summary>Their ranges end before their upper end; ours include it, as readers of <c>between 20 and 30</c> do.</summary>
    private static string OurEnds(string value) => value[0] == '[' && value[^1] == ')' && value[^2] != ',' ? value[..^1] + "]" : value;

    private static string? PercentOf(Mention mention) => mention.Kind == MentionKind.Percent && mention.Amount is { } amount ? VectorFile.Number(amount) + "%" : null;
}
