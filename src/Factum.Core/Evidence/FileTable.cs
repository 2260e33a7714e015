using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>One table out of the tables of files, each found by its file: made in the time that the files take, not their claims.</summary>
internal sealed class FileTable<TKey, TValue>(IReadOnlyList<(SourceFile File, IReadOnlyDictionary<TKey, TValue> Table)> parts, Func<TKey, SourceFile> fileOf) : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly ILookup<SourceFile, IReadOnlyDictionary<TKey, TValue>> byFile = parts.ToLookup(part => part.File, part => part.Table);

    public int Count => parts.Sum(part => part.Table.Count);

    public IEnumerable<TKey> Keys => parts.SelectMany(part => part.Table.Keys);

    public IEnumerable<TValue> Values => parts.SelectMany(part => part.Table.Values);

    public TValue this[TKey key] => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException();

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    // netstandard2.0 does not say that nothing is found may mean null.
#pragma warning disable CS8767
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
#pragma warning restore CS8767
    {
        foreach (IReadOnlyDictionary<TKey, TValue> table in byFile[fileOf(key)])
        {
            if (table.TryGetValue(key, out value))
                return true;
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => parts.SelectMany(part => part.Table).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
