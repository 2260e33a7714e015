using Factum.Rules;

namespace Factum.Binding;

/// <summary>
/// Finds the entity that an unknown name most likely stands for, in time that does not grow with the number of entities:
/// two names that differ in one or two edits mostly share a form with one character deleted. Names that share their first or last word are compared too.
/// </summary>
internal sealed class EntityNameIndex
{
    private readonly PartedMap<string, string[]> byForm;

    private EntityNameIndex(PartedMap<string, string[]> byForm) => this.byForm = byForm;

    public static EntityNameIndex Empty { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The same with some names that are new, and without some that are gone.</summary>
    public EntityNameIndex With(IEnumerable<string> added, IReadOnlyCollection<string> removed)
    {
        Dictionary<string, List<string>> came = new(StringComparer.Ordinal);
        foreach (string form in removed.SelectMany(Forms))
            NamesIn(came, form);
        foreach (string name in added)
        {
            foreach (string form in Forms(name).Distinct(StringComparer.Ordinal))
                NamesIn(came, form).Add(name);
        }

        Dictionary<string, string[]?> changes = new(came.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<string>> form in came)
        {
            string[] names = [.. (byForm.Find(form.Key) ?? []).Except(removed, StringComparer.Ordinal), .. form.Value];
            changes.Add(form.Key, names.Length == 0 ? null : names);
        }

        return new EntityNameIndex(byForm.With(changes));
    }

    public string? FindNearest(string name)
    {
        HashSet<string> candidates = new(StringComparer.Ordinal);
        foreach (string form in Forms(name))
        {
            if (byForm.Find(form) is { Length: <= MostPerForm } names)
                candidates.UnionWith(names);
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

    private static List<string> NamesIn(Dictionary<string, List<string>> forms, string form)
    {
        if (!forms.TryGetValue(form, out List<string>? names))
            forms.Add(form, names = []);
        return names;
    }

    private static string FirstWord(string name) => name.IndexOf('-') is var hyphen && hyphen > 0 ? name.Substring(0, hyphen) : name;

    private static string LastWord(string name) => name.Substring(name.LastIndexOf('-') + 1);
}
