using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Factum.Binding;

namespace Factum.Consistency;

/// <summary>The outcomes of all facts, each found by the file that its entity is at home in: made in the time that the files take, not their facts.</summary>
/// <param name="facts">The facts.</param>
/// <param name="files">In order of the facts' files.</param>
internal sealed class OutcomeTable(FactSet facts, ImmutableArray<FileOutcomes> files) : IReadOnlyDictionary<BoundFact, FactOutcome>
{
    public int Count => Parts.Sum(part => part.Outcomes.Length);

    public IEnumerable<BoundFact> Keys => Parts.SelectMany(part => part.Entity.Facts);

    public IEnumerable<FactOutcome> Values => Parts.SelectMany(part => part.Outcomes);

    private IEnumerable<EntityOutcome> Parts => files.SelectMany(file => file.Parts);

    public FactOutcome this[BoundFact key] => TryGetValue(key, out FactOutcome? value) ? value : throw new KeyNotFoundException();

    /// <summary>Of the entities that are at home in a file of the project.</summary>
    public FileOutcomes OfFile(FileFacts home) => files[facts.Order.PlaceOf(home)];

    public bool ContainsKey(BoundFact key) => TryGetValue(key, out _);

    // netstandard2.0 does not say that nothing is found may mean null.
#pragma warning disable CS8767
    public bool TryGetValue(BoundFact key, [MaybeNullWhen(false)] out FactOutcome value)
#pragma warning restore CS8767
    {
        value = null;
        return !key.Claims.IsEmpty && facts.Find(key.Claims[0].Block.Id) is { } entity
            && OfFile(entity.Home).Find(entity.Id) is { } part && part.TryGet(key, out value);
    }

    public IEnumerator<KeyValuePair<BoundFact, FactOutcome>> GetEnumerator() =>
        Parts.SelectMany(part => part.Entity.Facts.Select((fact, i) => new KeyValuePair<BoundFact, FactOutcome>(fact, part.Outcomes[i]))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
