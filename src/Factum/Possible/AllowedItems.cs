namespace Factum;

/// <summary>Exactly these values, or all but these.</summary>
internal sealed class AllowedItems<T>(IReadOnlyList<T> items, bool isComplement) : Allowed<T>
{
    private readonly T[] items = [.. items.Distinct(ItemEquality<T>.Instance)];

    public override bool IsEmpty => items.Length == 0 && !isComplement;

    public override bool IsSingle => items.Length == 1 && !isComplement;

    public override Truth Contains(T value) => Has(value) ? Truth.Definitely : Truth.Never;

    public override Allowed<T> Meet(Allowed<T> other)
    {
        AllowedItems<T> right = (AllowedItems<T>)other;
        if (!isComplement)
            return new AllowedItems<T>([.. items.Where(right.Has)], false);
        return right.IsComplement
            ? new AllowedItems<T>([.. items, .. right.items], true)
            : new AllowedItems<T>([.. right.items.Where(Has)], false);
    }

    public override bool Equals(object? obj) => obj is AllowedItems<T> other && other.IsComplement == isComplement
        && other.items.Length == items.Length && items.All(item => other.items.Contains(item, ItemEquality<T>.Instance));

    public override int GetHashCode() =>
        items.Aggregate(isComplement ? 1 : 0, (hash, item) => unchecked(hash + ItemEquality<T>.Instance.GetHashCode(item)));

    public override string ToString() => IsEmpty
        ? "nothing"
        : items.Length == 0 ? "anything" : string.Join(" or ", items.Select(item => isComplement ? $"not {item}" : $"{item}"));

    private bool IsComplement => isComplement;

    private bool Has(T value) => items.Contains(value, ItemEquality<T>.Instance) != isComplement;
}

/// <summary>Equality of items: that of their type, but for URLs, which are compared as written (<see cref="Uri"/> ignores the fragment).</summary>
internal sealed class ItemEquality<T> : IEqualityComparer<T>
{
    public static ItemEquality<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => x is Uri a && y is Uri b ? a.OriginalString == b.OriginalString : EqualityComparer<T?>.Default.Equals(x, y);

    public int GetHashCode(T value) => value is Uri url ? StringComparer.Ordinal.GetHashCode(url.OriginalString) : value?.GetHashCode() ?? 0;
}
