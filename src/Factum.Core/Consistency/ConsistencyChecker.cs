using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>Lets the claims of each fact meet, and checks the constraints of kinds.</summary>
internal static class ConsistencyChecker
{
    public static ConsistencyResult Check(FactSet facts, FactumSettings settings, EvidenceResult evidence, CancellationToken cancellation = default) => throw new NotImplementedException();
}

/// <summary>What became of each fact.</summary>
internal sealed record ConsistencyResult(IReadOnlyDictionary<BoundFact, FactOutcome> Outcomes, ImmutableArray<FactDiagnostic> Diagnostics);
