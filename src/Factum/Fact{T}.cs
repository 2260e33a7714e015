using System.Diagnostics.CodeAnalysis;
using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>One property of one entity: what its claims amount to, and the claims. Never null; without claims it is <see cref="Presence.Absent"/>.</summary>
/// <typeparam name="T">The type of the value: <see cref="Possible{T}"/> of it where the property is bounded, a type with the qualifiers where it declares some.</typeparam>
public sealed class Fact<T> : Fact
    where T : notnull
{
    internal Fact(Entity entity, FactData data, ValueReader<T> reader)
        : this(entity, data, reader, Claim<T>.ReadAll(entity.Handle.Catalog, data, reader))
    {
    }

    private Fact(Entity entity, FactData data, ValueReader<T> reader, IReadOnlyList<Claim<T>> claims)
        : base(entity, data, claims)
    {
        Claims = claims;
        Reader = reader;
    }

    /// <summary>The value that a claim states, where the claims settle it or one of them is preferred.</summary>
    /// <exception cref="FactNotSettledException">They don't. The message names the fact, the reason and the sources.</exception>
    public T Value => TryGetValue(out T? value) ? value : throw NotSettled();

    /// <summary>All claims, in the order of their files; empty where it is absent.</summary>
    public new IReadOnlyList<Claim<T>> Claims { get; }

    /// <summary>The date as of which the value is stated; null where it is not known, or no claim decides.</summary>
    public EdtfDate? AsOf => Deciding?.Date;

    internal ValueReader<T> Reader { get; }

    internal Claim<T>? Deciding => Data.Deciding is { } index && index < Claims.Count ? Claims[index] : null;

    /// <summary>Gets the value that a claim states, if the claims settle it or one of them is preferred.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        if (Deciding is { } deciding)
            return deciding.TryGetValue(out value);
        value = default;
        return false;
    }

    /// <summary>The value as fact files write it; where none is settled, what is the case in its place, such as <c>(disputed)</c>.</summary>
    public override string ToString() => TryGetValue(out T? value) ? ValueText.Of(value) : base.ToString();
}
