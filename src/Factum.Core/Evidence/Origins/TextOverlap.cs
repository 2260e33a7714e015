using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>
/// Which documents share long runs of words: a hint that one retells the other, or both a third, and no proof. Case and punctuation do not matter.
/// Every run of a few words is hashed once, so the work grows with the texts, and with the pairs that do share something.
/// </summary>
internal sealed class TextOverlap
{
    /// <summary>A run that stands in more documents than this is a footer or a set phrase: counting it for every pair would take for ever.</summary>
    private const int MostDocuments = 64;

    /// <summary>Places of one run in one document that are tried for the longest passage.</summary>
    private const int MostPlaces = 4;

    private readonly int length;
    private readonly List<WordHashes> documents;
    private readonly Dictionary<ulong, List<(int Document, int Word)>> places = [];
    private readonly HashSet<ulong> common = [];

    private TextOverlap(IEnumerable<DocumentText> documents, int length)
    {
        this.length = length;
        this.documents = [.. documents.Where(document => document.Problem is null).OrderBy(document => document.File.Path, StringComparer.Ordinal).Select(WordHashes.Of)];
        for (int document = 0; document < this.documents.Count; document++)
            Index(document);
    }

    /// <param name="documents">In any order; those that cannot be read are left out.</param>
    /// <param name="length">Words that a run has at least; from 2.</param>
    public static OverlapReport Find(IEnumerable<DocumentText> documents, int length)
    {
        TextOverlap overlap = new(documents, Math.Max(length, 2));
        Dictionary<(int, int), SharedRuns> pairs = [];
        for (int document = 0; document < overlap.documents.Count; document++)
            overlap.Read(document, pairs);
        return new OverlapReport(
            [.. pairs.Where(pair => pair.Key.Item1 < pair.Key.Item2).Select(pair => overlap.PairOf(pair.Key, pair.Value, pairs))
                .OrderByDescending(pair => Math.Max(pair.FirstShare, pair.SecondShare)).ThenBy(pair => pair.First.Path, StringComparer.Ordinal).ThenBy(pair => pair.Second.Path, StringComparer.Ordinal)],
            overlap.documents.Count,
            overlap.common.Count);
    }

    private void Index(int document)
    {
        WordHashes words = documents[document];
        for (int word = 0; word + length <= words.Count; word++)
        {
            ulong run = words.HashOf(word, length);
            if (common.Contains(run))
                continue;
            if (!places.TryGetValue(run, out List<(int Document, int Word)>? list))
                places.Add(run, list = new List<(int, int)>(1));
            if (list.Count >= MostPlaces && list[list.Count - MostPlaces].Document == document)
                continue;
            list.Add((document, word));
            if (list.Count > MostDocuments && list.Select(place => place.Document).Distinct().Count() > MostDocuments)
            {
                common.Add(run);
                places.Remove(run);
            }
        }
    }

    /// <summary>Follows each run into the other documents as far as the words are the same.</summary>
    private void Read(int document, Dictionary<(int, int), SharedRuns> pairs)
    {
        WordHashes words = documents[document];
        for (int word = 0; word + length <= words.Count; word++)
        {
            if (!places.TryGetValue(words.HashOf(word, length), out List<(int Document, int Word)>? list) || list.Count == 1)
                continue;
            foreach ((int other, int otherWord) in list)
            {
                if (other == document)
                    continue;
                if (!pairs.TryGetValue((document, other), out SharedRuns? shared))
                    pairs.Add((document, other), shared = new SharedRuns());
                if (!shared.Covers(word, length))
                    shared.Add(word, otherWord, words.CommonLength(word, documents[other], otherWord));
            }
        }
    }

    private OverlapPair PairOf((int First, int Second) key, SharedRuns shared, Dictionary<(int, int), SharedRuns> pairs)
    {
        WordHashes first = documents[key.First], second = documents[key.Second];
        int back = pairs.TryGetValue((key.Second, key.First), out SharedRuns? other) ? other.Words : 0;
        return new OverlapPair(
            first.File,
            second.File,
            shared.Words,
            (double)shared.Words / first.Count,
            (double)back / second.Count,
            new OverlapPassage(shared.Longest, first.SpanOf(shared.LongestAt, shared.Longest), second.SpanOf(shared.LongestOther, shared.Longest)));
    }
}

/// <summary>What documents share.</summary>
/// <param name="Pairs">Those that share most first.</param>
/// <param name="Documents">How many were compared.</param>
/// <param name="Common">Runs of words that stand in so many documents that they were left out.</param>
internal sealed record OverlapReport(ImmutableArray<OverlapPair> Pairs, int Documents, int Common);

/// <summary>Two documents that share runs of words.</summary>
/// <param name="First">The one whose path comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="SharedWords">Words of the first that stand in a run of the second.</param>
/// <param name="FirstShare">The part that they are of the first, from 0 to 1.</param>
/// <param name="SecondShare">The part of the second's words that stand in a run of the first, from 0 to 1.</param>
/// <param name="Longest">The longest run.</param>
internal sealed record OverlapPair(SourceFile First, SourceFile Second, int SharedWords, double FirstShare, double SecondShare, OverlapPassage Longest);

/// <summary>A run of words in two documents; the spans are of their texts as written.</summary>
internal sealed record OverlapPassage(int Words, TextSpan InFirst, TextSpan InSecond);
