using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>Checks every citation against its document and counts origins.</summary>
internal static class EvidenceChecker
{
    public static EvidenceResult Check(FactSet facts, ProjectInput input, CancellationToken cancellation = default) => throw new NotImplementedException();
}

/// <summary>What became of each citation, and the graph of sources.</summary>
internal sealed record EvidenceResult(
    IReadOnlyDictionary<BoundCitation, CitationOutcome> Citations,
    SourceGraph Sources,
    EvidenceSummary Summary,
    ImmutableArray<FactDiagnostic> Diagnostics);

/// <summary>Who retells whom: <c>derives-from</c>, resolved to roots.</summary>
internal abstract class SourceGraph
{
    /// <summary>The ids of the sources that a source goes back to, ordinal order; itself where it derives from none.</summary>
    public abstract ImmutableArray<string> RootsOf(string source);
}
