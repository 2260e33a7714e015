using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Binding;

/// <summary>Which entities have the same name in C#.</summary>
internal sealed class NamesInCSharp
{
    private readonly PartedMap<string[]> idsByName;
    private readonly ImmutableSortedSet<string> shared;

    private NamesInCSharp(PartedMap<string[]> idsByName, ImmutableSortedSet<string> shared)
    {
        this.idsByName = idsByName;
        this.shared = shared;
    }

    public static NamesInCSharp Empty { get; } = new(PartedMap<string[]>.Empty, ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The same with some ids that are new, and without some that are gone.</summary>
    public NamesInCSharp With(IEnumerable<string> added, IEnumerable<string> removed)
    {
        Dictionary<string, string[]?> changes = new(StringComparer.Ordinal);
        string[] idsOf(string name) => (changes.TryGetValue(name, out string[]? ids) ? ids : idsByName.Find(name)) ?? [];
        foreach (string id in removed)
            changes[CSharpNames.Pascal(id)] = [.. idsOf(CSharpNames.Pascal(id)).Where(other => other != id)];
        foreach (string id in added)
            changes[CSharpNames.Pascal(id)] = [.. idsOf(CSharpNames.Pascal(id)), id];
        ImmutableSortedSet<string>.Builder several = shared.ToBuilder();
        foreach (string name in changes.Keys.ToArray())
        {
            if (changes[name] is { Length: > 1 })
                several.Add(name);
            else
                several.Remove(name);
            if (changes[name] is [])
                changes[name] = null;
        }

        return changes.Count == 0 ? this : new NamesInCSharp(idsByName.With(changes), several.ToImmutable());
    }

    /// <summary>Entities of one kind share a class, so each of them is reported with the first.</summary>
    public IEnumerable<FactDiagnostic> Report(PartedMap<EntityEntry> entries, FileOrder order)
    {
        foreach (string name in shared)
        {
            IEnumerable<EntityEntry> sharing = (idsByName.Find(name) ?? []).Select(entries.Find).OfType<EntityEntry>();
            foreach (IGrouping<string, BoundEntity> same in sharing.OrderBy(entry => order.PlaceOf(entry.HomeBlock)).ThenBy(entry => entry.HomePlace).Select(entry => entry.Entity).OfType<BoundEntity>().GroupBy(entity => entity.Kind.Name, StringComparer.Ordinal))
            {
                BoundEntity first = same.First();
                foreach (FactDiagnostic diagnostic in same.Skip(1).SelectMany(other => SameNameInCSharp.AtBoth(other.Id, NameSite(other), first.Id, NameSite(first), name)))
                    yield return diagnostic;
            }
        }
    }

    private static Site NameSite(BoundEntity entity) => entity.Blocks[0].NameSite;
}
