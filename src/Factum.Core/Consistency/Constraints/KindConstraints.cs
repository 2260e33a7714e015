using Factum.Binding;
using Factum.Rules;

namespace Factum.Consistency.Constraints;

/// <summary>Holds every entity against what its kind declares.</summary>
internal sealed class KindConstraints(FactSet facts)
{
    public void Check(List<FactDiagnostic> diagnostics, CancellationToken cancellation)
    {
        WrittenMembers written = new(facts);
        UniqueValues unique = new();
        RequiredProperties required = new(written);
        Dependencies dependencies = new(written);
        foreach (BoundEntity entity in facts.Entities)
        {
            cancellation.ThrowIfCancellationRequested();
            required.Check(entity, diagnostics);
            foreach (BoundFact fact in entity.Facts)
            {
                ValueConstraints.Check(entity, fact, diagnostics);
                dependencies.Check(entity, fact, diagnostics);
                unique.Add(entity, fact);
            }
        }

        unique.Check(diagnostics);
    }
}
