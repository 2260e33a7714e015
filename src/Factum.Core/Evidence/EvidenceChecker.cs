using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Evidence.Origins;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>Checks every citation against its document and counts origins.</summary>
internal static class EvidenceChecker
{
    public static EvidenceResult Check(FactSet facts, ProjectInput input, CancellationToken cancellation = default)
    {
        SourceDocuments documents = new(facts, input);
        documents.FindAll();
        LockCheck? locked = input.Lock is { } file ? new LockCheck(FactLock.Read(file)) : null;
        CitationChecker checker = new(facts, documents, input.Documents, locked);
        List<FactDiagnostic> diagnostics = [];
        ImmutableArray<FileFacts> files = [.. facts.Files.Where(file => file.ImportedFrom is null)];
        CitedClaims[] all = [.. files.SelectMany(CitedClaims.In)];
        checker.FindAhead(all, cancellation);
        foreach (FileFacts own in files)
            UncitedClaim.Check(own, diagnostics);
        foreach (CitedClaims cited in all)
            checker.Check(cited, cancellation);

        locked?.ReportUnused();
        DerivationGraph sources = DerivationGraph.Build(facts);
        CircularDerivation.Check(sources, diagnostics);
        CircularDerivation.Check(new ReportCircles(facts, sources), diagnostics);
        diagnostics.AddRange(new OriginSuggestions(facts, documents, sources).Find(cancellation));
        return new EvidenceResult(
            checker.Outcomes,
            checker.Evidence,
            sources,
            checker.Summarise(),
            [.. diagnostics, .. documents.Diagnostics, .. checker.Diagnostics, .. checker.ReportUnchecked(), .. locked?.Diagnostics ?? []]);
    }
}

/// <summary>What became of each citation, and the graph of sources.</summary>
internal sealed record EvidenceResult(
    IReadOnlyDictionary<BoundCitation, CitationOutcome> Citations,
    IReadOnlyDictionary<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence> Claims,
    SourceGraph Sources,
    EvidenceSummary Summary,
    ImmutableArray<FactDiagnostic> Diagnostics);

/// <summary>Who retells whom: <c>derives-from</c>, resolved to roots.</summary>
internal abstract class SourceGraph
{
    /// <summary>The ids of the sources that a source goes back to, ordinal order; itself where it derives from none.</summary>
    public abstract ImmutableArray<string> RootsOf(string source);

    /// <summary>It goes back to somebody, and nobody says to whom (<c>derives-from unknown</c>).</summary>
    public abstract bool IsAnonymous(string source);
}
