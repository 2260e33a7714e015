using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>Holds the value and the qualifiers of a claim against what its quotes state.</summary>
internal sealed class EntailmentChecker(FactSet facts, SourceDocuments documents)
{
    public EntailmentResult Check(CitedClaim cited)
    {
        _ = facts;
        _ = documents;
        _ = cited;
        return new EntailmentResult([], [], []);
    }
}

/// <summary>What became of the value and the qualifiers of a claim.</summary>
/// <param name="Components">One for the value, one for each qualifier.</param>
/// <param name="Places">Where the quotes state the value; places of the folded text.</param>
/// <param name="Diagnostics">Of what they do not state.</param>
internal sealed record EntailmentResult(ImmutableArray<EvidenceComponent> Components, ImmutableArray<TextSpan> Places, ImmutableArray<FactDiagnostic> Diagnostics);
