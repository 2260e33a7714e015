using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>What became of the facts of one entity, in their order, and what is wrong with them by themselves.</summary>
internal sealed record EntityOutcome(BoundEntity Entity, ImmutableArray<FactOutcome> Outcomes, ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>Facts that no two entities may share.</summary>
    public ImmutableArray<BoundFact> Unique { get; } = [.. Entity.Facts.Where(fact => fact.Property.IsUnique)];

    public bool TryGet(BoundFact fact, out FactOutcome? outcome)
    {
        int index = Entity.Facts.IndexOf(fact);
        outcome = index < 0 ? null : Outcomes[index];
        return outcome is not null;
    }
}
