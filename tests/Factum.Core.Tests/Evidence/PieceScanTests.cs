using CsCheck;
using Factum.Evidence;
using Xunit;

namespace Factum.Core.Tests.Evidence;

/// <summary>What is found in one pass for many is what each finds for itself.</summary>
public sealed class PieceScanTests
{
    /// <summary>Few letters, so that pieces overlap, repeat and contain each other.</summary>
    private static readonly Gen<string> texts = Gen.Char["ab 1-"].Array[0, 300].Select(letters => new string(letters));

    [Xunit.Fact]
    public void Every_place_is_found() =>
        Gen.Select(texts, Gen.Char["ab 1-"].Array[1, 14].Select(letters => new string(letters)).Array[1, 40]).Sample((text, pieces) =>
        {
            Dictionary<string, int[]> places = PieceScan.Find(text, [.. pieces.Distinct()], default);
            foreach ((string piece, int[] found) in places)
                Assert.Equal(Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, piece, 0, piece.Length) == 0), found);
            Assert.Equal(pieces.Distinct().Where(piece => piece.Length >= GramTable.Short).Order(), places.Keys.Order());
        }, iter: 5_000);

    [Xunit.Fact]
    public void Known_places_are_those_that_a_search_finds() =>
        Gen.Select(texts, Gen.Char["ab 1-"].Array[1, 9].Select(letters => new string(letters)), Gen.Int[0, 320], Gen.Int[0, 320]).Sample((text, piece, from, to) =>
        {
            PieceSearch known = new(text, piece, PieceScan.Find(text, [piece], default).GetValueOrDefault(piece)), plain = new(text, piece, known: null);
            Assert.Equal(plain.Next(Math.Min(from, text.Length), to), known.Next(Math.Min(from, text.Length), to));
            Assert.Equal(plain.NextAnywhere(Math.Min(from, text.Length), to), known.NextAnywhere(Math.Min(from, text.Length), to));
        }, iter: 20_000);

    /// <summary>Every piece is everywhere: nothing is gained by the pass, and it must end.</summary>
    [Xunit.Fact]
    public void A_text_that_has_every_piece_everywhere_is_left_to_itself()
    {
        string text = new('a', 1_000_000);
        string[] pieces = [.. Enumerable.Range(1, 2_000).Select(length => new string('a', length))];
        Assert.True(PieceScan.Find(text, pieces, default).Count < 10);
        Assert.Single(PieceScan.Find(text + " b", ["a b"], default), pair => pair.Value is [999_999]);
    }

    [Theory]
    [InlineData("the quay was rebuilt in 1931")]
    [InlineData("The quay was rebuilt")]
    [InlineData("quay … in 1931")]
    [InlineData("in 1931 … quay")]
    [InlineData("quay … nobody knows")]
    [InlineData("[the] quay was [later] rebuilt")]
    [InlineData("rebuil")]
    [InlineData("a")]
    [InlineData("nothing of the kind")]
    [InlineData("…")]
    public void A_quote_that_was_looked_for_ahead_is_located_as_any(string quote)
    {
        string text = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"In the year {i}, the quay was rebuilt in {i + 1000}. A [later] hand adds {i}.\n\n"));
        string[] others = [.. Enumerable.Range(0, 40).Select(i => $"in the YEAR {i}"), .. Enumerable.Range(0, 40).Select(i => $"hand adds {i}")];
        DocumentIndex alone = Index(text), ahead = Index(text);
        ahead.FindAhead([.. others.Append(quote).Select(Cite)], default);
        foreach (string one in others.Append(quote))
        {
            Location expected = alone.Locate(one, 0, 0), actual = ahead.Locate(one, 0, 0);
            Assert.Equal(expected.Outcome, actual.Outcome);
            Assert.Equal(expected.FailedPiece, actual.FailedPiece);
            Assert.Equal(expected.Matches.Select(match => (match.Start, match.End, string.Join(" ", match.Cuts))), actual.Matches.Select(match => (match.Start, match.End, string.Join(" ", match.Cuts))));
        }
    }

    /// <summary>Five thousand quotes in ten megabytes, all wrong: a pass for each would take minutes.</summary>
    [Xunit.Fact]
    public void Quotes_that_are_all_wrong_are_missed_together()
    {
        string text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"In the year {i}, the quay was rebuilt by {i * 7}.\n"));
        DocumentIndex document = Index(text);
        string[] wrong = [.. Enumerable.Range(0, 5_000).Select(i => $"the quay was rebuilt BY {i * 7 + 1} men")];
        document.FindAhead([.. wrong.Select(Cite)], default);
        Assert.All(wrong, quote => Assert.Equal(LocateOutcome.NotFound, document.Locate(quote, 0, 0).Outcome));
    }

    private static DocumentIndex Index(string text) => DocumentIndex.Of(new DocumentText(new Factum.Text.SourceFile("d.txt", text.AsMemory())));

    private static Factum.Binding.BoundCitation Cite(string quote) => new() { Source = "s", SourceSite = default, Site = default, Quotes = [new(quote, default)] };
}
