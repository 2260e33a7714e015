using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Evidence.Naming;

namespace Factum.Evidence;

/// <summary>Checks the files of a project whose evidence is not known, or may be another than it was: all of them where nothing was checked before.</summary>
internal sealed class EvidenceUpdate
{
    /// <summary>Characters of other documents for each file at first; those that need more get what the files before them left.</summary>
    private const long FirstBudget = OtherDocuments.Most / 100;
    private const int Many = 16;

    private readonly FactSet facts;
    private readonly SourceDocuments documents;
    private readonly ImmutableArray<DocumentText> allDocuments;
    private readonly FactLock? locked;
    private readonly ProjectNames names;
    private readonly ImmutableArray<FileFacts> files;
    private readonly FileEvidence?[] known;

    public EvidenceUpdate(FactSet facts, SourceDocuments documents, ImmutableArray<DocumentText> allDocuments, FactLock? locked, EvidenceBasis? previous)
    {
        this.facts = facts;
        this.documents = documents;
        this.allDocuments = allDocuments;
        this.locked = locked;
        files = [.. facts.Files.Where(file => file.ImportedFrom is null)];
        known = new FileEvidence?[files.Length];
        if (previous is null)
        {
            names = new ProjectNames(facts);
            return;
        }

        (NameChanges? changes, names) = NameChanges.Between(previous.Facts, previous.Names, facts);
        if ((locked is null) == (previous.Lock is null))
            Take(previous, changes);
    }

    public ImmutableArray<FileEvidence> Check(CancellationToken cancellation)
    {
        FileSources?[] sources = [.. files.Select((file, i) => known[i] is null ? new FileSources(file, documents) : null)];
        foreach (IGrouping<DocumentIndex, BoundCitation> cited in sources.OfType<FileSources>().SelectMany(CitationsByDocument).GroupBy(pair => pair.Document, pair => pair.Citation))
            cited.Key.FindAhead(cited, cancellation);
        if (known.Count(file => file is null) > Many)
            CheckAll(sources, cancellation);
        long budget = OtherDocuments.Most;
        Dictionary<DocumentIndex, DocumentReadings> readings = [];
        for (int i = 0; i < files.Length; i++)
        {
            if (known[i] is not { } file || !(file.WasCutShort ? file.Budget == budget : file.Searched <= budget))
                known[i] = file = Check(sources[i] ?? new FileSources(files[i], documents), budget, readings, cancellation);
            budget -= file.Searched;
        }

        return [.. known.OfType<FileEvidence>()];
    }

    public EvidenceBasis ToBasis(ImmutableArray<FileEvidence> checkedFiles) => new(facts, allDocuments, documents, locked, names, checkedFiles);

    /// <summary>A file's evidence holds as long as the file, the documents that it cites, the names in them and what the lock says of its quotes are the same.</summary>
    private void Take(EvidenceBasis previous, NameChanges? changes)
    {
        bool areDocumentsSame = previous.Documents.SequenceEqual(allDocuments);
        Dictionary<FileFacts, FileEvidence> before = [];
        foreach (FileEvidence file in previous.Files)
            before[file.File] = file;
        for (int i = 0; i < files.Length; i++)
        {
            if (before.TryGetValue(files[i], out FileEvidence? last) && (areDocumentsSame || !last.LooksEverywhere) && AreSame(last.Sources) && IsLockSame(previous.Lock, last) && changes?.Concern(last) != true)
                known[i] = last;
        }
    }

    private bool IsLockSame(FactLock? before, FileEvidence file) =>
        ReferenceEquals(before, locked) || file.Lock is { } use && use.IsSameIn(before!, locked!, file.Sources.Select(source => source.Key));

    /// <summary>Where a source names its document matters only to what is said of the source.</summary>
    private bool AreSame(ImmutableArray<KeyValuePair<string, SourceDocument>> sources)
    {
        foreach (KeyValuePair<string, SourceDocument> source in sources)
        {
            if (!documents.Of(source.Key).IsSameTextAs(source.Value))
                return false;
        }

        return true;
    }

    private static IEnumerable<(DocumentIndex Document, BoundCitation Citation)> CitationsByDocument(FileSources sources)
    {
        foreach (CitedClaims cited in sources.Citations)
        {
            if (cited.Citation.Source is { } source && sources.DocumentOf(source).Index is { } index)
                yield return (index, cited.Citation);
        }
    }

    /// <summary>Each file by itself, so that the order of the work decides nothing.</summary>
    private void CheckAll(FileSources?[] sources, CancellationToken cancellation)
    {
#if NET
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, () => new Dictionary<DocumentIndex, DocumentReadings>(), (i, _, readings) =>
        {
            CheckAt(i, sources, readings, cancellation);
            return readings;
        }, _ => { });
#else
        Dictionary<DocumentIndex, DocumentReadings> readings = [];
        for (int i = 0; i < files.Length; i++)
            CheckAt(i, sources, readings, cancellation);
#endif
    }

    private void CheckAt(int i, FileSources?[] sources, Dictionary<DocumentIndex, DocumentReadings> readings, CancellationToken cancellation)
    {
        if (sources[i] is { } own)
            known[i] = Check(own, FirstBudget, readings, cancellation);
    }

    private FileEvidence Check(FileSources own, long budget, Dictionary<DocumentIndex, DocumentReadings> readings, CancellationToken cancellation)
    {
        NameTrail trail = new();
        return new FileEvidenceChecker(facts, names.Leaving(trail), trail, own, new OtherDocuments(allDocuments, budget), locked is null ? null : new LockCheck(locked), readings).Check(cancellation);
    }
}
