using System.ComponentModel;
using Factum.Shards;

namespace Factum.CompilerServices;

/// <summary>Gives the text of a shard, from the data section of its assembly: nothing is copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> ShardText();

/// <summary>
/// Up to 256 entities in one UTF-8 literal. An entity is materialised when first asked for, and is then the same object for ever.
/// The format is in <see cref="ShardFormat"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Shard
{
    private readonly Catalog catalog;
    private readonly ShardText text;
    private readonly ShardHeader header;
    private readonly Entity?[] entities;

    /// <summary>For generated code: a shard of a catalog.</summary>
    /// <exception cref="NotSupportedException">The shard was written by a newer version of Factum.</exception>
    public Shard(Catalog catalog, ShardText text)
    {
        this.catalog = catalog;
        this.text = text;
        header = ShardHeader.Read(text());
        entities = new Entity?[header.Count];
    }

    internal int Count => entities.Length;

    /// <summary>The entity at a place of the shard.</summary>
    public Entity At(int ordinal) =>
        Volatile.Read(ref entities[ordinal])
        ?? Interlocked.CompareExchange(ref entities[ordinal], Materialise(ordinal), null)
        ?? entities[ordinal]!;

    internal string KindOf(int ordinal) => header.KindOf(text(), ordinal);

    internal bool HasId(int ordinal, string id) => EntityText.ReadId(TextOf(ordinal)) == id;

    internal ReadOnlySpan<byte> TextOf(int ordinal) => header.TextOf(text(), ordinal);

    private Entity Materialise(int ordinal)
    {
        string kind = KindOf(ordinal);
        EntityHandle handle = new(catalog, this, ordinal, kind, EntityText.ReadId(TextOf(ordinal)));
        return catalog.Materialise(kind, handle);
    }
}
