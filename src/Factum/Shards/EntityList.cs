using System.Collections;
using Factum.CompilerServices;

namespace Factum.Shards;

/// <summary>The entities of a kind. Knows where each is; an entity is materialised when it is asked for.</summary>
internal sealed class EntityList<T> : IReadOnlyList<T>
    where T : Entity
{
    private readonly List<(Shard Shard, int Ordinal)> places = [];

    public EntityList(Catalog catalog, string[] kinds)
    {
        for (int index = 0; index < catalog.ShardCount; index++)
        {
            Shard shard = catalog.ReadShard(index);
            for (int ordinal = 0; ordinal < shard.Count; ordinal++)
            {
                if (Array.IndexOf(kinds, shard.KindOf(ordinal)) >= 0)
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
