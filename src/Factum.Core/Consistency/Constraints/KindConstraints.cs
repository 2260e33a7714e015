using Factum.Binding;
using Factum.Rules;

namespace Factum.Consistency.Constraints;

/// <summary>Holds every entity against what its kind declares.</summary>
internal sealed class KindConstraints
{
    private readonly UniqueValues unique = new();
    private readonly RequiredProperties required;
    private readonly Dependencies dependencies;

    public KindConstraints(FactSet facts)
    {
        WrittenMembers written = new(facts);
        required = new RequiredProperties(written);
        dependencies = new Dependencies(written);
    }

    /// <summary>What hangs on the entity alone.</summary>
    public void Check(BoundEntity entity, List<FactDiagnostic> diagnostics)
    {
        required.Check(entity, diagnostics);
        foreach (BoundFact fact in entity.Facts)
        {
            ValueConstraints.Check(entity, fact, diagnostics);
            dependencies.Check(entity, fact, diagnostics);
        }
    }

    public void AddUnique(EntityOutcome outcome)
    {
        foreach (BoundFact fact in outcome.Unique)
            unique.Add(outcome.Entity, fact);
    }

    /// <summary>What hangs on all entities that were added.</summary>
    public void CheckUnique(List<FactDiagnostic> diagnostics) => unique.Check(diagnostics);
}
