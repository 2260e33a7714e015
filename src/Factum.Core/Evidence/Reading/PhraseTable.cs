namespace Factum.Evidence.Reading;

/// <summary>Finds the longest of many phrases at a place of a text, by their first word.</summary>
internal sealed class PhraseTable<T>
    where T : struct
{
    private readonly Dictionary<string, (string[] Words, T Value)[]> byFirst;

    /// <param name="phrases">Words with single spaces between, and what they mean.</param>
    public PhraseTable(params IEnumerable<(string Phrase, T Value)> phrases) => byFirst = phrases
        .Select(phrase => (Words: phrase.Phrase.Split(' '), phrase.Value))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>True for the first word of a phrase.</summary>
    public bool MayBegin(string word) => byFirst.ContainsKey(word);

    public T? Find(ReadingText text, int index, out int next)
    {
        next = index;
        if (!byFirst.TryGetValue(text[index].Word, out (string[] Words, T Value)[]? phrases))
            return null;
        foreach ((string[] words, T value) in phrases)
        {
            if (!text.Are(index, words))
                continue;
            next = index + words.Length;
            return value;
        }

        return null;
    }
}
