namespace Factum.Evidence;

/// <summary>The passage of a document that is most like a missed piece of a quote, and how the two differ. A suggestion: it never verifies.</summary>
internal sealed record NearestPassage(int Start, int End, IReadOnlyList<(string InQuote, string InDocument)> Differences)
{
    private const int MostWords = 200, MostVotes = 512, Margin = 6;

    /// <summary>Null where nothing is alike in at least half of its words.</summary>
    public static NearestPassage? Find(DocumentIndex document, string piece)
    {
        List<string> quote = WordsOf(piece);
        if (quote.Count == 0 || FindStart(document, quote) is not { } start)
            return null;
        WordIndex words = document.Words;
        int first = Math.Max(start - Margin, 0), last = Math.Min(start + quote.Count + Margin, words.Count);
        List<string> passage = [];
        for (int i = first; i < last; i++)
            passage.Add(Word(document, i));
        WordAlignment alignment = WordAlignment.Of(quote, passage);
        if (alignment.Pairs.Count * 2 < quote.Count || alignment.Pairs.Count == 0)
            return null;

        // Words of the quote before its first and behind its last counterpart stand for as many words of the document.
        (int firstQuoted, int firstFound) = alignment.Pairs[0];
        (int lastQuoted, int lastFound) = alignment.Pairs[alignment.Pairs.Count - 1];
        int from = Math.Max(firstFound - firstQuoted, 0), to = Math.Min(lastFound + quote.Count - lastQuoted, passage.Count);
        return new NearestPassage(words.Word(first + from).Start, words.Word(first + to - 1).End, alignment.Differences(quote, passage, from, to));
    }

    /// <summary>Each rare word votes for where the quote would begin.</summary>
    private static int? FindStart(DocumentIndex document, List<string> quote)
    {
        Dictionary<int, int> votes = [];
        int best = -1, most = 0;
        IEnumerable<int> rarest = Enumerable.Range(0, quote.Count)
            .OrderBy(i => document.Words.Find(quote[i].AsSpan()).Length)
            .Where(i => document.Words.Find(quote[i].AsSpan()).Length > 0)
            .Take(16);
        foreach (int i in rarest)
        {
            ReadOnlySpan<int> places = document.Words.Find(quote[i].AsSpan());
            foreach (int place in places.Slice(0, Math.Min(places.Length, MostVotes)))
            {
                // Two neighbouring buckets, so that a word more or less does not split the votes.
                for (int bucket = (place - i) / 8; bucket <= (place - i) / 8 + 1; bucket++)
                {
                    int count = votes.TryGetValue(bucket, out int before) ? before + 1 : 1;
                    votes[bucket] = count;
                    if (count > most || (count == most && bucket < best))
                        (best, most) = (bucket, count);
                }
            }
        }

        return best < 0 ? null : Math.Max(best * 8 - 4, 0);
    }

    private static List<string> WordsOf(string piece)
    {
        List<string> words = [];
        WordScan scan = new(piece.AsSpan());
        while (words.Count < MostWords && scan.MoveNext())
            words.Add(piece.Substring(scan.Current.Start, scan.Current.Length));
        return words;
    }

    private static string Word(DocumentIndex document, int number) => document.Text.ToString(document.Words.Word(number).Start, document.Words.Word(number).End);
}
