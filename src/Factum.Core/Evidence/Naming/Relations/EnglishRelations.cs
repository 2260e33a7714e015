using Factum.Evidence.Entailment;

namespace Factum.Evidence.Naming.Relations;

/// <summary>
/// The relations between people, firms and works that properties ask for, with the words by which English tells them. A word may tell several.
/// </summary>
internal static partial class EnglishRelations
{
    private static readonly Dictionary<string, RelationSet> told = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, RelationSet> asked = new(StringComparer.Ordinal);

    static EnglishRelations()
    {
        Dictionary<string, RelationSet> byName = new(StringComparer.Ordinal);
        for (int i = 0; i < relations.Length; i++)
            byName.Add(relations[i].Name, RelationSet.Of(i));
        for (int i = 0; i < relations.Length; i++)
        {
            RelationSet accepted = byName[relations[i].Name];
            foreach (string other in relations[i].AlsoTold.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                accepted |= byName[other];
            foreach (string word in relations[i].Words.Split(' '))
            {
                string root = RootOf(word);
                told[root] = told.TryGetValue(root, out RelationSet had) ? had | byName[relations[i].Name] : byName[relations[i].Name];
                asked[root] = asked.TryGetValue(root, out had) ? had | accepted : accepted;
            }
        }

        Changes = AskedBy(RootOf("successor")) | AskedBy(RootOf("predecessor"));
    }

    /// <summary>Who comes before and after whom in an office.</summary>
    public static RelationSet Changes { get; }

    /// <summary>What a word, or a word with the one before it (<c>set+up</c>), tells; by roots.</summary>
    public static RelationSet ToldBy(string root) => told.TryGetValue(root, out RelationSet found) ? found : default;

    /// <summary>What may tell what a property asks for; empty where nobody knows.</summary>
    public static RelationSet AskedBy(string root) => asked.TryGetValue(root, out RelationSet found) ? found : default;

    public static string RootOf(string word) => string.Join("+", word.Split('+').Select(part => WordForms.Of(part.AsSpan())[0]));
}
