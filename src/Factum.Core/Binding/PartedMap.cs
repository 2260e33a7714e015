namespace Factum.Binding;

/// <summary>A map that never changes: one with a few entries changed shares all parts that have none of them.</summary>
internal sealed class PartedMap<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private const int PerPart = 32;
    private readonly Dictionary<TKey, TValue>[] parts;
    private readonly IEqualityComparer<TKey> comparer;

    public PartedMap(IEqualityComparer<TKey> comparer)
        : this([new(comparer)], 0, comparer)
    {
    }

    private PartedMap(Dictionary<TKey, TValue>[] parts, int count, IEqualityComparer<TKey> comparer)
    {
        this.parts = parts;
        this.comparer = comparer;
        Count = count;
    }

    public int Count { get; }

    /// <summary>In no order.</summary>
    public IEnumerable<TKey> Keys => parts.SelectMany(part => part.Keys);

    public TValue? Find(TKey key) => parts[PartOf(key, parts.Length)].TryGetValue(key, out TValue? value) ? value : null;

    /// <summary>The map with some entries added or replaced, and without those whose value is null.</summary>
    public PartedMap<TKey, TValue> With(IReadOnlyDictionary<TKey, TValue?> changes)
    {
        Dictionary<TKey, TValue>[] all = IsTooFull(Count + changes.Count) ? Spread(Count + changes.Count) : [.. parts];
        bool[] areOwn = new bool[all.Length];
        bool isSpread = all.Length != parts.Length;
        int count = Count;
        foreach (KeyValuePair<TKey, TValue?> change in changes)
        {
            int at = PartOf(change.Key, all.Length);
            if (!isSpread && !areOwn[at])
                all[at] = new Dictionary<TKey, TValue>(all[at], comparer);
            areOwn[at] = true;
            count -= all[at].Remove(change.Key) ? 1 : 0;
            if (change.Value is not { } value)
                continue;
            all[at].Add(change.Key, value);
            count++;
        }

        return new PartedMap<TKey, TValue>(all, count, comparer);
    }

    private bool IsTooFull(int count) => count > 2 * PerPart * parts.Length;

    private Dictionary<TKey, TValue>[] Spread(int count)
    {
        int length = parts.Length;
        while (length * PerPart < count)
            length *= 2;
        Dictionary<TKey, TValue>[] spread = new Dictionary<TKey, TValue>[length];
        for (int i = 0; i < length; i++)
            spread[i] = new Dictionary<TKey, TValue>(comparer);
        foreach (KeyValuePair<TKey, TValue> entry in parts.SelectMany(part => part))
            spread[PartOf(entry.Key, length)].Add(entry.Key, entry.Value);
        return spread;
    }

    private int PartOf(TKey key, int length) => comparer.GetHashCode(key) & (length - 1);
}
