using System.Collections.Immutable;
using Factum.Evidence;
using Factum.Evidence.Citing;

namespace Factum.Cli.Citing;

/// <summary>The passage of a document that somebody's words stand for.</summary>
/// <param name="Passage">Where it is.</param>
/// <param name="Difference">Null where the words are in the document as given; else how the two differ, as a sentence.</param>
/// <param name="Others">Where the words stand as well.</param>
internal sealed record CitedWords(QuoteMatch Passage, string? Difference, ImmutableArray<QuoteMatch> Others)
{
    /// <summary>The only search is the compiler's: what it finds here it finds in a fact file.</summary>
    /// <param name="document">Where to look.</param>
    /// <param name="words">As a quote: cuts are allowed.</param>
    /// <param name="line">From 1; 0 = anywhere.</param>
    public static CitedWords Find(DocumentIndex document, string words, int line)
    {
        Location location = document.Locate(words, line, line);
        UniquePassage passages = new(document);
        if (location is { IsFound: true, Matches: [var first, .. var others] })
            return new CitedWords(first, null, others);
        return location.Outcome switch
        {
            LocateOutcome.OutsideLocator => new CitedWords(location.Matches[0], $"the words are not in line {line}, but in line {document.PlaceOf(location.Matches[0].Start).Line}", location.Matches.RemoveAt(0)),
            LocateOutcome.OtherCase => Nearby("the words are in the document only with other capitals"),
            LocateOutcome.InsideLonger => Nearby("the words are in the document only within a longer word or figure"),
            LocateOutcome.Empty => throw new UnusableInputException($"there is no word in '{words}'"),
            LocateOutcome.CutTooLong => throw new UnusableInputException("the words before and behind the cut stand too far apart for one quote; give them in two, [\"…\", \"…\"]"),
            LocateOutcome.CutOutOfOrder => throw new UnusableInputException("the words before and behind the cut stand in another order in the document"),
            LocateOutcome.TooIntricate => throw new UnusableInputException("the words have more cuts than a quote can have"),
            _ => Nearest(),
        };

        CitedWords Nearby(string difference) => new(passages.Widen(location.Matches[0].Start, location.Matches[0].End, []), difference, []);

        CitedWords Nearest()
        {
            string piece = location.Pattern.Pieces[location.FailedPiece];
            if (NearestPassage.Find(document, piece) is not { } nearest)
                throw new UnusableInputException($"no passage of '{document.File.Path}' is like '{piece}'");
            string differences = string.Join(", ", nearest.Differences.Select(pair => $"'{pair.InDocument}' for '{pair.InQuote}'"));
            string difference = differences.Length == 0 ? "the words are not in the document; this is the nearest passage" : $"the words are not in the document; the nearest passage has {differences}";
            return new CitedWords(passages.Widen(nearest.Start, nearest.End, []), difference, []);
        }
    }
}
