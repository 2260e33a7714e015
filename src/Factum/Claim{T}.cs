using System.Diagnostics.CodeAnalysis;
using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>A claim with a value of its property's type.</summary>
/// <typeparam name="T">The type of the value: <see cref="Possible{T}"/> of it where the property is bounded, a type with the qualifiers where it declares some.</typeparam>
public sealed class Claim<T> : Claim
    where T : notnull
{
    private readonly T? value;
    private readonly bool hasValue;

    internal Claim(Catalog catalog, string property, ClaimData data, ValueReader<T> reader)
        : base(catalog, property, data)
    {
        Reader = reader;
        hasValue = data.Value.Presence == Presence.Stated && reader.TryRead(new ValueContext(catalog, data, data.Value), out value);
    }

    /// <summary>The value that it states.</summary>
    /// <exception cref="FactNotSettledException">It states no single value: <c>unknown</c>, <c>none</c>, <c>a or b</c>, <c>not a</c>.</exception>
    public T Value => hasValue ? value! : throw new FactNotSettledException($"The claim '{Property} {Text}' states no single value");

    internal ValueReader<T> Reader { get; }

    internal static Claim<T>[] ReadAll(Catalog catalog, FactData data, ValueReader<T> reader)
    {
        Claim<T>[] claims = new Claim<T>[data.Claims.Count];
        for (int i = 0; i < claims.Length; i++)
            claims[i] = new Claim<T>(catalog, data.Property, data.Claims[i], reader);
        return claims;
    }

    /// <summary>Gets the value that it states, if it states a single one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return hasValue;
    }
}
