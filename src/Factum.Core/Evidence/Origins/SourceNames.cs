using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>By which names a text may speak of the project's sources: titles, other names, publishers. A name that several share tells none of them.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, List<SourceName>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceName> byName = new(StringComparer.Ordinal);

    public SourceNames(FactSet facts)
    {
        foreach (BoundEntity source in facts.Entities.Where(entity => entity.Kind.Is("source")))
        {
            Add(source.Title, source.Id);
            foreach (BoundClaim claim in ((string[])["also-known-as", "publisher"]).SelectMany(property => source.FindFact(property)?.Claims ?? []))
            {
                foreach (ValueChoice choice in claim.Value.Choices.Where(choice => !choice.IsNot))
                    Add(choice.Scalar.Text, source.Id);
            }
        }

        foreach (List<SourceName> names in byFirstWord.Values)
            names.Sort((a, b) => b.Words.Length != a.Words.Length ? b.Words.Length.CompareTo(a.Words.Length) : string.CompareOrdinal(string.Join(" ", a.Words), string.Join(" ", b.Words)));
    }

    /// <summary>The longest name that begins at a word; null where there is none.</summary>
    public SourceName? At(WordLine words, int word)
    {
        if (!words.IsCapital(word) || !byFirstWord.TryGetValue(words[word], out List<SourceName>? names))
            return null;
        foreach (SourceName name in names)
        {
            if (IsAt(name, words, word))
                return name.IsShared ? null : name;
        }

        return null;
    }

    private static bool IsAt(SourceName name, WordLine words, int word)
    {
        if (word + name.Words.Length > words.Count)
            return false;
        for (int i = 1; i < name.Words.Length; i++)
        {
            if (words[word + i] != name.Words[i] || !words.IsJoined(word + i))
                return false;
        }

        return true;
    }

    /// <summary>Without its article, which a text may write small. A name in small letters is a word like any other.</summary>
    private void Add(string? name, string source)
    {
        WordLine line = WordLine.Of(FoldedText.Of((name ?? "").AsSpan()).ToString());
        int first = line.Count > 1 && line[0] is "The" or "the" ? 1 : 0;
        if (first >= line.Count || !line.IsCapital(first))
            return;
        string[] words = [.. Enumerable.Range(first, line.Count - first).Select(word => line[word])];
        string key = string.Join(" ", words);
        if (byName.TryGetValue(key, out SourceName? known))
        {
            known.IsShared |= known.Source != source;
            return;
        }

        byName.Add(key, known = new SourceName(source, words));
        if (!byFirstWord.TryGetValue(words[0], out List<SourceName>? names))
            byFirstWord.Add(words[0], names = []);
        names.Add(known);
    }
}

/// <summary>A name of a source, word by word.</summary>
internal sealed class SourceName(string source, string[] words)
{
    public string Source { get; } = source;

    public string[] Words { get; } = words;

    /// <summary>Other sources are called so too.</summary>
    public bool IsShared { get; set; }
}
