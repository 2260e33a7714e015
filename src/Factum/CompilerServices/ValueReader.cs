using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Factum.Shards;

namespace Factum.CompilerServices;

/// <summary>Reads values of one type from a shard. Made by <see cref="ValueReaders"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueReader<T>
    where T : notnull
{
    private protected ValueReader()
    {
    }

    /// <summary>Reads what the claim states; false where that is no value of the type, such as <c>a or b</c>.</summary>
    internal abstract bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Reads a set of values; null where the text says nothing, or values of the type come with qualifiers.</summary>
    internal virtual Possible<T>? ReadSet(Catalog catalog, string set, string? nominal, string? text) => null;
}

/// <summary>What a value is read from: the claim, and in it the value itself or a qualifier's.</summary>
internal readonly struct ValueContext(Catalog catalog, ClaimData claim, ValueData value)
{
    public Catalog Catalog => catalog;

    public ClaimData Claim => claim;

    public ValueData Value => value;
}

/// <summary>Reads one plain value.</summary>
internal delegate bool SingleReader<T>(string text, Catalog catalog, [MaybeNullWhen(false)] out T value);
