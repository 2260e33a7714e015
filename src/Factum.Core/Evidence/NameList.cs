using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>The names of the project's persons and organisations, to be recognised in a text: titles, other names, surnames.</summary>
internal sealed class NameList
{
    private readonly PartedMap<string, List<(string Name, string Entity)>> byFirstWord;
    private readonly NameTrail? trail;

    private NameList(PartedMap<string, List<(string Name, string Entity)>> byFirstWord, NameTrail? trail = null)
    {
        this.byFirstWord = byFirstWord;
        this.trail = trail;
    }

    public static NameList Of(FactSet facts) =>
        new NameList(new(StringComparer.Ordinal)).After([.. facts.Entities.Select(entity => ((BoundEntity?)null, (BoundEntity?)entity))], facts);

    /// <summary>The names after an edit: what it leaves is shared.</summary>
    public NameList After(IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> changes, FactSet facts)
    {
        Dictionary<string, List<(string, string)>> came = new(StringComparer.Ordinal);
        foreach ((BoundEntity? old, BoundEntity? now) in changes)
        {
            foreach (string name in NamesOf(old))
                Add(name, null, came);
            foreach (string name in NamesOf(now))
                Add(name, now!.Id, came);
        }

        EntityLists lists = new(facts, new HashSet<string>(changes.Select(change => (change.Now ?? change.Old)!.Id), StringComparer.Ordinal));
        Dictionary<string, List<(string, string)>?> changed = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<(string, string)>> word in came)
        {
            List<(string, string)> names = byFirstWord.Find(word.Key) is { } known ? lists.Merge(known, word.Value, name => name.Item2) : word.Value;
            changed.Add(word.Key, names.Count == 0 ? null : names);
        }

        return new NameList(byFirstWord.With(changed));
    }

    /// <summary>The same list, which keeps what it is asked.</summary>
    public NameList Leaving(NameTrail trail) => new(byFirstWord, trail);

    /// <summary>The names of an entity as they are looked for, in order; none where it is not listed.</summary>
    public static IEnumerable<string> FoldedNamesOf(BoundEntity? entity) => NamesOf(entity).Select(Folded);

    /// <summary>The entities that a folded text names.</summary>
    public IEnumerable<(string Name, string Entity)> In(string folded)
    {
        trail?.AddListed(folded);
        List<(string, string)> found = [];
        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
        {
            if (byFirstWord.Find(folded.Substring(scan.Current.Start, scan.Current.Length)) is not { } names)
                continue;
            foreach ((string name, string entity) in names)
            {
                int end = scan.Current.Start + name.Length;
                if (string.CompareOrdinal(folded, scan.Current.Start, name, 0, name.Length) == 0 && WordBoundary.IsAt(folded.AsSpan(), end))
                    found.Add((name, entity));
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(BoundEntity? entity)
    {
        if (entity is null || !(entity.Kind.Is("person") || entity.Kind.Is("organisation")))
            yield break;
        if (entity.Title is { } title)
        {
            yield return title;
            if (entity.Kind.Is("person") && title.LastIndexOf(' ') is > 0 and int space)
                yield return title.Substring(space + 1);
        }

        foreach (BoundClaim claim in entity.FindFact("also-known-as")?.Claims ?? [])
        {
            foreach (ValueChoice choice in claim.Value.Choices.Where(choice => !choice.IsNot))
                yield return choice.Scalar.Text;
        }
    }

    private static string Folded(string name) => FoldedText.Of(name.AsSpan()).ToString();

    /// <param name="name">A name.</param>
    /// <param name="entity">Whose name it is; null for one that goes.</param>
    /// <param name="byWord">What comes, by first words.</param>
    private static void Add(string name, string? entity, Dictionary<string, List<(string, string)>> byWord)
    {
        string folded = Folded(name);
        WordScan scan = new(folded.AsSpan());

        // A name in small letters is a word like any other.
        if (!scan.MoveNext() || scan.Current.Start > 0 || Unicode.ToLower(folded[0]) == folded[0])
            return;
        string word = folded.Substring(0, scan.Current.Length);
        if (!byWord.TryGetValue(word, out List<(string, string)>? names))
            byWord.Add(word, names = []);
        if (entity is not null)
            names.Add((folded, entity));
    }
}
