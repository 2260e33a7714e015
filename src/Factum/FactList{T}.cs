using System.Collections;
using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>
/// A property of an entity that may have many values: the list of those that claims assert or report, each once, in the order of their files.
/// It is an open list: that a value is not in it says nothing, unless a claim closes it (<see cref="IsClosed"/>).
/// </summary>
/// <typeparam name="T">The type of a value: <see cref="Possible{T}"/> of it where the property is bounded, a type with the qualifiers where it declares some.</typeparam>
public sealed class FactList<T> : Fact, IReadOnlyList<T>
    where T : notnull
{
    private readonly List<T> values = [];

    internal FactList(Entity entity, FactData data, ValueReader<T> reader)
        : this(entity, data, Claim<T>.ReadAll(entity.Handle.Catalog, data, reader))
    {
    }

    private FactList(Entity entity, FactData data, IReadOnlyList<Claim<T>> claims)
        : base(entity, data, claims)
    {
        Claims = claims;
        foreach (Claim<T> claim in Claims)
        {
            if (claim.Counts && claim.TryGetValue(out T? value) && !values.Contains(value))
                values.Add(value);
        }
    }

    /// <summary>True where a claim says that its values are all there are (<c>only</c>).</summary>
    public bool IsClosed => Claims.Any(claim => claim.IsOnly && claim.Counts);

    /// <summary>All claims, in the order of their files; empty where it is absent.</summary>
    public new IReadOnlyList<Claim<T>> Claims { get; }

    /// <summary>How many values there are.</summary>
    public int Count => values.Count;

    /// <summary>The value at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public T this[int index] => values[index];

    /// <summary>Enumerates the values.</summary>
    public IEnumerator<T> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values as fact files write them, parted by commas; what is the case in their place where there are none.</summary>
    public override string ToString() => values.Count == 0 ? base.ToString() : string.Join(", ", values.Select(ValueText.Of));
}
