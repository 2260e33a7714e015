using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Factum.Shards;

namespace Factum.CompilerServices;

/// <summary>Reads values of one type from a shard. Made by <see cref="ValueReaders"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueReader<T>
{
    private protected ValueReader()
    {
    }

    /// <summary>Reads what the claim states; false where that is no value of the type, such as <c>a or b</c>.</summary>
    internal abstract bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value);
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

/// <summary>Reads values of which a claim states one, plainly.</summary>
internal sealed class SingleValueReader<T>(SingleReader<T> read) : ValueReader<T>
{
    internal override bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value)
    {
        if (context.Value.Single is { } single)
            return read(single, context.Catalog, out value);
        value = default;
        return false;
    }
}

/// <summary>Reads a value together with its qualifiers.</summary>
internal sealed class QualifiedReader<T>(QualifiedMaker<T> make) : ValueReader<T>
    where T : class
{
    internal override bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value)
    {
        value = make(new QualifiedValue(context));
        return value is not null;
    }
}
