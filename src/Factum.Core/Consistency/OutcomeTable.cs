using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>The outcomes of all facts, each found by its entity: made in the time that the entities take, not their facts.</summary>
internal sealed class OutcomeTable(ImmutableArray<EntityOutcome> parts) : IReadOnlyDictionary<BoundFact, FactOutcome>
{
    private readonly Dictionary<string, EntityOutcome> byId = ById(parts);

    public int Count => parts.Sum(part => part.Outcomes.Length);

    public IEnumerable<BoundFact> Keys => parts.SelectMany(part => part.Entity.Facts);

    public IEnumerable<FactOutcome> Values => parts.SelectMany(part => part.Outcomes);

    public FactOutcome this[BoundFact key] => TryGetValue(key, out FactOutcome? value) ? value : throw new KeyNotFoundException();

    public EntityOutcome? Find(BoundEntity entity) => byId.TryGetValue(entity.Id, out EntityOutcome? part) && ReferenceEquals(part.Entity, entity) ? part : null;

    public bool ContainsKey(BoundFact key) => TryGetValue(key, out _);

    // netstandard2.0 does not say that nothing is found may mean null.
#pragma warning disable CS8767
    public bool TryGetValue(BoundFact key, [MaybeNullWhen(false)] out FactOutcome value)
#pragma warning restore CS8767
    {
        value = null;
        return !key.Claims.IsEmpty && byId.TryGetValue(key.Claims[0].Block.Id, out EntityOutcome? part) && part.TryGet(key, out value);
    }

    public IEnumerator<KeyValuePair<BoundFact, FactOutcome>> GetEnumerator() =>
        parts.SelectMany(part => part.Entity.Facts.Select((fact, i) => new KeyValuePair<BoundFact, FactOutcome>(fact, part.Outcomes[i]))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<string, EntityOutcome> ById(ImmutableArray<EntityOutcome> parts)
    {
        Dictionary<string, EntityOutcome> byId = new(parts.Length, StringComparer.Ordinal);
        foreach (EntityOutcome part in parts)
            byId[part.Entity.Id] = part;
        return byId;
    }
}
