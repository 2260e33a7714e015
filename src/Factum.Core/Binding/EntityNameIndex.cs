using Factum.Rules;

namespace Factum.Binding;

/// <summary>
/// Finds the entity that an unknown name most likely stands for, in time that does not grow with the number of entities:
/// two names that differ in one or two edits mostly share a form with one character deleted. Names that share their first or last word are compared too.
/// </summary>
internal sealed class EntityNameIndex
{
    private readonly Dictionary<string, List<string>> byForm = new(StringComparer.Ordinal);

    public EntityNameIndex(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            foreach (string form in Forms(name))
            {
                if (!byForm.TryGetValue(form, out List<string>? list))
                    byForm.Add(form, list = []);
                list.Add(name);
            }
        }
    }

    public string? FindNearest(string name)
    {
        HashSet<string> candidates = new(StringComparer.Ordinal);
        foreach (string form in Forms(name))
        {
            if (byForm.TryGetValue(form, out List<string>? list) && list.Count <= MostPerForm)
                candidates.UnionWith(list);
        }

        return NearestName.Find(name, candidates) ?? candidates.Where(candidate => LastWord(candidate) == LastWord(name)).OrderBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>A form that very many names share tells nothing.</summary>
    private const int MostPerForm = 64;

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        for (int i = 0; i < name.Length; i++)
            yield return name.Remove(i, 1);
        yield return "-" + LastWord(name);
        yield return FirstWord(name) + "-";
    }

    private static string FirstWord(string name) => name.IndexOf('-') is var hyphen && hyphen > 0 ? name.Substring(0, hyphen) : name;

    private static string LastWord(string name) => name.Substring(name.LastIndexOf('-') + 1);
}
