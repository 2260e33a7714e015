using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>The names of the project's persons and organisations, to be recognised in a text: titles, other names, surnames.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, List<(string Name, string Entity)>> byFirstWord = new(StringComparer.Ordinal);

    public NameList(FactSet facts)
    {
        foreach (BoundEntity entity in facts.Entities.Where(entity => entity.Kind.Is("person") || entity.Kind.Is("organisation")))
        {
            Add(entity.Title, entity.Id);
            if (entity.Kind.Is("person") && entity.Title?.LastIndexOf(' ') is > 0 and int space)
                Add(entity.Title.Substring(space + 1), entity.Id);
            foreach (BoundClaim claim in entity.FindFact("also-known-as")?.Claims ?? [])
            {
                foreach (ValueChoice choice in claim.Value.Choices.Where(choice => !choice.IsNot))
                    Add(choice.Scalar.Text, entity.Id);
            }
        }
    }

    /// <summary>The entities that a folded text names.</summary>
    public IEnumerable<(string Name, string Entity)> In(string folded)
    {
        List<(string, string)> found = [];
        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
        {
            if (!byFirstWord.TryGetValue(folded.Substring(scan.Current.Start, scan.Current.Length), out List<(string Name, string Entity)>? names))
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

    private void Add(string? name, string entity)
    {
        string folded = FoldedText.Of((name ?? "").AsSpan()).ToString();
        WordScan scan = new(folded.AsSpan());

        // A name in small letters is a word like any other.
        if (!scan.MoveNext() || scan.Current.Start > 0 || Unicode.ToLower(folded[0]) == folded[0])
            return;
        string word = folded.Substring(0, scan.Current.Length);
        if (!byFirstWord.TryGetValue(word, out List<(string, string)>? names))
            byFirstWord.Add(word, names = []);
        names.Add((folded, entity));
    }
}
