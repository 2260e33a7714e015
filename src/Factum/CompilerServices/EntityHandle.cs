using System.ComponentModel;
using Factum.Shards;

namespace Factum.CompilerServices;

/// <summary>Where the data of an entity are. For generated code: its constructor arguments, and what its properties read from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityHandle
{
    private readonly Shard? shard;
    private readonly int ordinal;
    private string? title;
    private bool isTitleRead;
    private IReadOnlyList<Fact>? facts;

    internal EntityHandle(Catalog catalog, Shard? shard, int ordinal, string kind, string id)
    {
        Catalog = catalog;
        this.shard = shard;
        this.ordinal = ordinal;
        Kind = kind;
        Id = id;
    }

    internal Catalog Catalog { get; }

    internal string Kind { get; }

    internal string Id { get; }

    internal string? Title
    {
        get
        {
            if (!isTitleRead)
            {
                title = shard is null ? null : EntityText.ReadTitle(shard.TextOf(ordinal));
                Volatile.Write(ref isTitleRead, true);
            }

            return title;
        }
    }

    /// <summary>True where kind and id are equal.</summary>
    public static bool AreSame(Entity? left, Entity? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null
            && string.Equals(left.Handle.Id, right.Handle.Id, StringComparison.Ordinal)
            && string.Equals(left.Handle.Kind, right.Handle.Kind, StringComparison.Ordinal));

    /// <summary>The hash code that goes with <see cref="AreSame"/>.</summary>
    public static int HashOf(Entity entity) => StringComparer.Ordinal.GetHashCode(entity.Handle.Id);

    /// <summary>The single-valued property, decoded when first asked for.</summary>
    public static Fact<T> Read<T>(ref Fact<T>? slot, Entity entity, string property, ValueReader<T> reader)
        where T : notnull =>
        Volatile.Read(ref slot)
        ?? Interlocked.CompareExchange(ref slot, new Fact<T>(entity, entity.Handle.ReadFact(property), reader), null)
        ?? slot;

    /// <summary>The many-valued property, decoded when first asked for.</summary>
    public static FactList<T> Read<T>(ref FactList<T>? slot, Entity entity, string property, ValueReader<T> reader)
        where T : notnull =>
        Volatile.Read(ref slot)
        ?? Interlocked.CompareExchange(ref slot, new FactList<T>(entity, entity.Handle.ReadFact(property), reader), null)
        ?? slot;

    internal IReadOnlyList<Fact> ReadFacts(Entity entity) =>
        Volatile.Read(ref facts) ?? Interlocked.CompareExchange(ref facts, DecodeFacts(entity), null) ?? facts;

    private FactData ReadFact(string property) => shard is null ? FactData.Absent(property) : EntityText.ReadFact(shard.TextOf(ordinal), property);

    private Fact[] DecodeFacts(Entity entity) => shard is null
        ? []
        : [.. EntityText.ReadFacts(shard.TextOf(ordinal)).Select(fact => new Fact(entity, fact, [.. fact.Claims.Select(claim => new Claim(Catalog, fact.Property, claim))]))];
}
