namespace Factum.Evidence.Audit;

/// <summary>
/// The phrases of a language with what they mean. A phrase is written as its words; <c>a/b</c> stands for either word, <c>a?</c> for a word
/// that may be missing, <c>*</c> for any one word. The longest phrase at a place counts, and of two that are equal the one added later.
/// </summary>
internal sealed class PhraseTable(Vocabulary vocabulary)
{
    private const int AnyWord = -1;
    private readonly Dictionary<int, List<Phrase>> byFirstWord = [];

    /// <summary>Adds phrases, one a line or parted by <c>|</c>.</summary>
    public void Add(MarkerSense sense, string phrases)
    {
        foreach (string phrase in phrases.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = phrase.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                Expand(words, 0, [], sense);
        }
    }

    /// <summary>The longest phrase that begins with a token; its length is 0 where there is none.</summary>
    public (MarkerSense? Sense, int Length) Find(IReadOnlyList<Token> tokens, int index)
    {
        if (!byFirstWord.TryGetValue(tokens[index].Word, out List<Phrase>? phrases))
            return (null, 0);
        foreach (Phrase phrase in phrases)
        {
            if (Matches(phrase.Words, tokens, index))
                return (phrase.Sense, phrase.Words.Length);
        }

        return (null, 0);
    }

    private static bool Matches(int[] words, IReadOnlyList<Token> tokens, int index)
    {
        if (index + words.Length > tokens.Count)
            return false;
        for (int i = 1; i < words.Length; i++)
        {
            Token token = tokens[index + i];
            if (token.Kind != TokenKind.Word || (words[i] != AnyWord && words[i] != token.Word))
                return false;
        }

        return true;
    }

    private void Expand(string[] pattern, int next, List<int> words, MarkerSense sense)
    {
        if (next == pattern.Length)
        {
            Add(new Phrase([.. words], sense));
            return;
        }

        string part = pattern[next];
        if (part.EndsWith("?", StringComparison.Ordinal))
        {
            Expand(pattern, next + 1, words, sense);
            part = part.Substring(0, part.Length - 1);
        }

        foreach (string word in part.Split('/'))
        {
            words.Add(word == "*" ? AnyWord : vocabulary.Add(word));
            Expand(pattern, next + 1, words, sense);
            words.RemoveAt(words.Count - 1);
        }
    }

    private void Add(Phrase phrase)
    {
        if (!byFirstWord.TryGetValue(phrase.Words[0], out List<Phrase>? phrases))
            byFirstWord.Add(phrase.Words[0], phrases = []);
        int at = phrases.FindIndex(other => other.Words.Length <= phrase.Words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, phrase);
    }

    private sealed record Phrase(int[] Words, MarkerSense Sense);
}
