using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Evidence.Origins;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>Checks every citation against its document, file by file, and counts origins.</summary>
internal static class EvidenceChecker
{
    /// <summary>With what an earlier check found only those files are checked whose evidence may be another now; the result is the same.</summary>
    public static EvidenceResult Check(FactSet facts, ProjectInput input, EvidenceBasis? previous = null, CancellationToken cancellation = default)
    {
        SourceDocuments documents = new(facts, input);
        documents.FindAll(previous?.Sources);
        FactLock? locked = ReadLock(input.Lock, previous?.Lock);
        EvidenceUpdate update = new(facts, documents, InOrder(input.Documents), locked, previous);
        ImmutableArray<FileEvidence> files = update.Check(cancellation);
        DerivationGraph sources = DerivationGraph.Build(facts);
        List<FactDiagnostic> diagnostics = [];
        CircularDerivation.Check(sources, diagnostics);
        CircularDerivation.Check(new ReportCircles(facts, sources), diagnostics);
        diagnostics.AddRange(new OriginSuggestions(facts, sources).Find(files.SelectMany(file => file.Attributions)));
        diagnostics.AddRange(documents.Diagnostics);
        foreach (FileEvidence file in files)
            diagnostics.AddRange(file.Diagnostics.Select(diagnostic => diagnostic.In(facts)));
        diagnostics.AddRange(Notes(files).Select(note => note.In(facts)));
        diagnostics.AddRange(ReportUnchecked(files, documents));
        if (locked is not null)
            diagnostics.AddRange(LockReport.Of(locked, [.. files.Select(file => file.Lock).OfType<LockUse>()], documents));
        return new EvidenceResult(
            new FileTable<BoundCitation, CitationOutcome>([.. files.Select(file => (file.File.File, file.Citations))], citation => citation.Site.File),
            new FileTable<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence>([.. files.Select(file => (file.File.File, file.Claims))], key => key.Citation.Site.File),
            sources,
            Summarise(files),
            [.. diagnostics])
        {
            Basis = update.ToBasis(files),
        };
    }

    private static FactLock? ReadLock(SourceFile? file, FactLock? known) =>
        file is null ? null
        : known is not null && known.File.Path == file.Path && known.File.Text.Span.SequenceEqual(file.Text.Span) ? known
        : FactLock.Read(file);

    private static ImmutableArray<DocumentText> InOrder(ImmutableArray<DocumentText> documents) => documents.Sort((a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));

    private static EvidenceSummary Summarise(ImmutableArray<FileEvidence> files) => new(
        files.Sum(file => file.Summary.VerifiedByText), files.Sum(file => file.Summary.VerifiedByLock), files.Sum(file => file.Summary.Unchecked), files.Sum(file => file.Summary.Failed));

    /// <summary>The first place of each counts.</summary>
    private static IEnumerable<FactDiagnostic> Notes(ImmutableArray<FileEvidence> files)
    {
        Dictionary<(Rule, string), Site> first = [];
        foreach ((string key, FactDiagnostic note) in files.SelectMany(file => file.Notes))
        {
            if (!first.TryGetValue((note.Rule, key), out Site site))
                first.Add((note.Rule, key), site = note.Site);
            if (site == note.Site)
                yield return note;
        }
    }

    /// <summary>One report for each source whose quotes could not be looked for.</summary>
    private static IEnumerable<FactDiagnostic> ReportUnchecked(ImmutableArray<FileEvidence> files, SourceDocuments documents)
    {
        foreach (IGrouping<string, UncheckedCitations> ofSource in files.SelectMany(file => file.Unchecked).GroupBy(entry => entry.Source, StringComparer.Ordinal))
        {
            SourceDocument document = documents.Of(ofSource.Key);
            if (document.UncheckedRule is not null)
                yield return DocumentNotAtHand.Report(document, ofSource.Sum(entry => entry.Count), ofSource.First().First.SourceSite);
        }
    }
}

/// <summary>What became of each citation, and the graph of sources.</summary>
internal sealed record EvidenceResult(
    IReadOnlyDictionary<BoundCitation, CitationOutcome> Citations,
    IReadOnlyDictionary<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence> Claims,
    SourceGraph Sources,
    EvidenceSummary Summary,
    ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>For the next check; null where the result was put together by hand.</summary>
    public EvidenceBasis? Basis { get; init; }
}

/// <summary>Who retells whom: <c>derives-from</c>, resolved to roots.</summary>
internal abstract class SourceGraph
{
    /// <summary>The ids of the sources that a source goes back to, ordinal order; itself where it derives from none.</summary>
    public abstract ImmutableArray<string> RootsOf(string source);

    /// <summary>It goes back to somebody, and nobody says to whom (<c>derives-from unknown</c>).</summary>
    public abstract bool IsAnonymous(string source);
}
