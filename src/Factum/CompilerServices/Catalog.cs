using System.ComponentModel;
using Factum.Shards;

namespace Factum.CompilerServices;

/// <summary>All entities of an assembly, found by id or by kind. Generated code derives it; nothing is read before it is asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Catalog
{
    /// <summary>For generated code.</summary>
    /// <param name="entityCount">How many entities the index names.</param>
    /// <param name="shardCount">How many shards there are.</param>
    /// <param name="importCount">How many catalogs of referenced assemblies there are.</param>
    protected Catalog(int entityCount, int shardCount, int importCount)
    {
        EntityCount = entityCount;
        ShardCount = shardCount;
        ImportCount = importCount;
    }

    internal int EntityCount { get; }

    internal int ShardCount { get; }

    internal int ImportCount { get; }

    /// <summary>Finds an entity of this assembly, or of the assemblies whose facts it builds on; null where none has the id.</summary>
    public Entity? Find(string id)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
        return FindOwn(id) ?? FindImported(id);
    }

    /// <summary>Finds an entity of a kind; null where none has the id, or where the one that has it is of another kind.</summary>
    public T? Find<T>(string id)
        where T : Entity => Find(id) as T;

    /// <summary>The entities of this assembly that are of a kind, or of one that refines it, in the order of their files.</summary>
    public IReadOnlyList<T> All<T>(ref IReadOnlyList<T>? slot, params string[] kinds)
        where T : Entity => Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, new EntityList<T>(this, kinds), null) ?? slot;

    /// <summary>The entities of this assembly, whatever their kind, in the order of their files.</summary>
    public IReadOnlyList<Entity> All(ref IReadOnlyList<Entity>? slot) =>
        Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, new EntityList<Entity>(this), null) ?? slot;

    /// <summary>The shard with a number from 0.</summary>
    protected internal abstract Shard ReadShard(int shard);

    /// <summary>A part of the index: 4,096 entries in the order of their hashes.</summary>
    protected abstract ReadOnlySpan<byte> ReadIndex(int part);

    /// <summary>Makes the record of an entity; null where the kind is not known.</summary>
    protected abstract Entity? Create(string kind, EntityHandle handle);

    /// <summary>The catalog of a referenced assembly.</summary>
    protected abstract Catalog ReadImport(int import);

    internal Entity Materialise(string kind, EntityHandle handle) =>
        kind == Source.KindName ? new Source(handle)
        : Create(kind, handle) ?? throw new InvalidOperationException($"No record is known for kind '{kind}' of '{handle.Id}'");

    /// <summary>The source with the id; where none has it, one of which nothing but the id is known.</summary>
    internal Source FindSource(string id) => Find<Source>(id) ?? new Source(new EntityHandle(this, shard: null, ordinal: 0, Source.KindName, id));

    private Entity? FindOwn(string id)
    {
        uint hash = ShardFormat.Hash(id);
        for (int entry = FirstEntryFrom(hash); entry < EntityCount; entry++)
        {
            ReadOnlySpan<byte> line = EntryAt(entry);
            if (ShardFormat.ReadHex(line.Slice(0, 8)) != hash)
                break;
            Shard shard = ReadShard((int)ShardFormat.ReadHex(line.Slice(8, 5)));
            int ordinal = (int)ShardFormat.ReadHex(line.Slice(13, 2));
            if (shard.HasId(ordinal, id))
                return shard.At(ordinal);
        }

        return null;
    }

    private Entity? FindImported(string id)
    {
        for (int import = 0; import < ImportCount; import++)
        {
            if (ReadImport(import).Find(id) is { } entity)
                return entity;
        }

        return null;
    }

    private int FirstEntryFrom(uint hash)
    {
        int low = 0, high = EntityCount;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (ShardFormat.ReadHex(EntryAt(middle).Slice(0, 8)) < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<byte> EntryAt(int entry) =>
        ReadIndex(entry / ShardFormat.IndexPartCount).Slice(entry % ShardFormat.IndexPartCount * ShardFormat.IndexLineLength, ShardFormat.IndexLineLength);
}
