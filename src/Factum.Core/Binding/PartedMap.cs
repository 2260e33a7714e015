namespace Factum.Binding;

/// <summary>A map by name that never changes: one with a few entries changed shares all parts that have none of them.</summary>
internal sealed class PartedMap<TValue>
    where TValue : class
{
    private const int PerPart = 32;
    private readonly Dictionary<string, TValue>[] parts;

    private PartedMap(Dictionary<string, TValue>[] parts, int count)
    {
        this.parts = parts;
        Count = count;
    }

    public static PartedMap<TValue> Empty { get; } = new([new(StringComparer.Ordinal)], 0);

    public int Count { get; }

    /// <summary>In no order.</summary>
    public IEnumerable<string> Keys => parts.SelectMany(part => part.Keys);

    public TValue? Find(string name) => parts[PartOf(name, parts.Length)].TryGetValue(name, out TValue? value) ? value : null;

    /// <summary>The map with some entries added or replaced, and without those whose value is null.</summary>
    public PartedMap<TValue> With(IReadOnlyDictionary<string, TValue?> changes)
    {
        Dictionary<string, TValue>[] all = IsTooFull(Count + changes.Count) ? Spread(Count + changes.Count) : [.. parts];
        bool[] areOwn = new bool[all.Length];
        bool isSpread = all.Length != parts.Length;
        int count = Count;
        foreach (KeyValuePair<string, TValue?> change in changes)
        {
            int at = PartOf(change.Key, all.Length);
            if (!isSpread && !areOwn[at])
                all[at] = new Dictionary<string, TValue>(all[at], StringComparer.Ordinal);
            areOwn[at] = true;
            count -= all[at].Remove(change.Key) ? 1 : 0;
            if (change.Value is not { } value)
                continue;
            all[at].Add(change.Key, value);
            count++;
        }

        return new PartedMap<TValue>(all, count);
    }

    private bool IsTooFull(int count) => count > 2 * PerPart * parts.Length;

    private Dictionary<string, TValue>[] Spread(int count)
    {
        int length = parts.Length;
        while (length * PerPart < count)
            length *= 2;
        Dictionary<string, TValue>[] spread = new Dictionary<string, TValue>[length];
        for (int i = 0; i < length; i++)
            spread[i] = new Dictionary<string, TValue>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, TValue> entry in parts.SelectMany(part => part))
            spread[PartOf(entry.Key, length)].Add(entry.Key, entry.Value);
        return spread;
    }

    private static int PartOf(string name, int length) => StringComparer.Ordinal.GetHashCode(name) & (length - 1);
}
