using Factum.Values;

namespace Factum;

/// <summary>The set behind a <see cref="Possible{T}"/>. Equal for equal sets.</summary>
internal abstract class Allowed<T>
{
    public abstract bool IsEmpty { get; }

    public abstract bool IsSingle { get; }

    /// <summary>The intervals of an ordered type; null for others.</summary>
    public virtual IntervalSet? Ends => null;

    public virtual (bool IsFound, T? Value) ValueAt(decimal? point) => default;

    public abstract Truth Contains(T value);

    public abstract Allowed<T> Meet(Allowed<T> other);

    /// <summary>A value as the other side of a comparison.</summary>
    public virtual Allowed<T> Compared(T value) => throw Unordered();

    public virtual Truth IsLess(Allowed<T> other) => throw Unordered();

    public virtual Truth IsLessOrEqual(Allowed<T> other) => throw Unordered();

    private static InvalidOperationException Unordered() =>
        new($"Values of type '{typeof(T).Name}' have no order, so '<', '>', '<=' and '>=' mean nothing for them; use Contains");
}
