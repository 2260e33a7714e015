using System.Collections.Immutable;

namespace Factum.Consistency.Words;

/// <summary>The word keys of one fact, to find for each the others that say more: those that contain all its words.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, List<int>> keysOfWord = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<HashSet<string>> words = [];

    public WordIndex(IEnumerable<string> distinctKeys)
    {
        foreach (string key in distinctKeys.OrderBy(key => key, StringComparer.Ordinal))
            Add(key);
    }

    /// <summary>The keys that contain all words of a key and more, in ordinal order.</summary>
    public IEnumerable<string> FindMorePrecise(string key)
    {
        ImmutableArray<string> sought = WordKey.WordsOf(key);
        List<int>? candidates = null;
        foreach (string word in sought)
        {
            if (!keysOfWord.TryGetValue(word, out List<int>? with))
                yield break;
            if (candidates is null || with.Count < candidates.Count)
                candidates = with;
        }

        // Only the keys with the rarest word are looked at: few, unless the texts are all but equal.
        foreach (int candidate in candidates ?? [])
        {
            if (words[candidate].Count > sought.Length && words[candidate].IsSupersetOf(sought))
                yield return keys[candidate];
        }
    }

    /// <summary>True where a key consists of some of the words of the given one.</summary>
    public bool HasLessPrecise(string key)
    {
        HashSet<string> own = [.. WordKey.WordsOf(key)];
        foreach (string word in own)
        {
            if (keysOfWord.TryGetValue(word, out List<int>? with) && with.Exists(candidate => words[candidate].Count < own.Count && words[candidate].IsSubsetOf(own)))
                return true;
        }

        return false;
    }

    private void Add(string key)
    {
        ImmutableArray<string> own = WordKey.WordsOf(key);
        foreach (string word in own)
        {
            if (!keysOfWord.TryGetValue(word, out List<int>? with))
                keysOfWord.Add(word, with = []);
            with.Add(keys.Count);
        }

        keys.Add(key);
        words.Add([.. own]);
    }
}
