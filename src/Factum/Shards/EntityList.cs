using System.Collections;
using Factum.CompilerServices;

namespace Factum.Shards;

/// <summary>The entities of a kind, or all. Knows where each is; an entity is materialised when it is asked for.</summary>
internal sealed class EntityList<T> : IReadOnlyList<T>
    where T : Entity
{
    private readonly List<(Shard Shard, int Ordinal)> places = [];

    public EntityList(Catalog catalog)
        : this(catalog, (_, _) => true)
    {
    }

    public EntityList(Catalog catalog, string[] kinds)
        : this(catalog, (shard, ordinal) => Array.IndexOf(kinds, shard.KindOf(ordinal)) >= 0)
    {
    }

    private EntityList(Catalog catalog, Func<Shard, int, bool> isMember)
    {
        for (int index = 0; index < catalog.ShardCount; index++)
        {
            Shard shard = catalog.ReadShard(index);
            for (int ordinal = 0; ordinal < shard.Count; ordinal++)
            {
                if (isMember(shard, ordinal))
                    places.Add((shard, ordinal));
            }
        }
    }

    public int Count => places.Count;

    public T this[int index] => (T)places[index].Shard.At(places[index].Ordinal);

    public IEnumerator<T> GetEnumerator()
    {
        foreach ((Shard shard, int ordinal) in places)
            yield return (T)shard.At(ordinal);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
