using Factum.Binding;

namespace Factum.Evidence;

/// <summary>Brings lists that have their items in the order of entities up to an edit, without going through the entities that it leaves.</summary>
/// <param name="facts">The facts after the edit.</param>
/// <param name="changed">Ids of the entities that it changes.</param>
internal sealed class EntityLists(FactSet facts, HashSet<string> changed)
{
    /// <summary>The items of the entities that stay, and new ones each in its place.</summary>
    public List<T> Merge<T>(IEnumerable<T> known, IEnumerable<T> added, Func<T, string> idOf)
    {
        List<T> items = [.. known.Where(item => !changed.Contains(idOf(item)))];
        foreach (T item in added)
            items.Insert(PlaceOf(idOf(item), items, idOf), item);
        return items;
    }

    /// <summary>After all that come before it, and after what it has in the list itself.</summary>
    private int PlaceOf<T>(string id, List<T> items, Func<T, string> idOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ComesBefore(id, idOf(items[middle])))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private bool ComesBefore(string id, string other) => facts.Find(id) is { } one && facts.Find(other) is { } two && facts.Compare(one, two) < 0;
}
