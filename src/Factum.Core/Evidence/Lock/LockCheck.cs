using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>Holds citations against the lock: in place of a document that is not at hand, and beside one that is.</summary>
internal sealed class LockCheck(FactLock facts)
{
    private readonly HashSet<(string Source, string Hash)> used = [];
    private readonly HashSet<(string Source, string Hash)> usedClaims = [];
    private readonly Dictionary<string, LockedDocument> digests = new(StringComparer.Ordinal);
    private readonly List<FactDiagnostic> diagnostics = [.. facts.Diagnostics];

    public IReadOnlyList<FactDiagnostic> Diagnostics => diagnostics;

    /// <summary>The outcome of a citation whose document is not at hand; null where the lock knows nothing of that document.</summary>
    public CitationOutcome? VerifyByLock(BoundCitation citation, string source, SourceDocument document)
    {
        if (!facts.Documents.TryGetValue(source, out LockedDocument? locked) || locked.Name != document.Name)
            return null;
        ImmutableArray<DocumentPlace>.Builder places = ImmutableArray.CreateBuilder<DocumentPlace>(citation.Quotes.Length);
        foreach (BoundQuote quote in citation.Quotes)
        {
            if (Find(source, quote, citation) is { } entry)
                places.Add(entry.Place);
            else
                diagnostics.Add(QuoteNotLocked.Report(quote, locked.Name));
        }

        return places.Count == citation.Quotes.Length
            ? new CitationOutcome(Verification.VerifiedByLock, null, places.ToImmutable())
            : new CitationOutcome(Verification.Unchecked, $"document '{locked.Name}' is not at hand, and the lock does not have the quote", []);
    }

    /// <summary>Compares what the text shows with what the lock says: the document at hand decides.</summary>
    public void Compare(BoundCitation citation, string source, SourceDocument document, DocumentIndex index, ImmutableArray<DocumentPlace> places)
    {
        if (!IsLocked(source, document, index))
            return;
        for (int i = 0; i < citation.Quotes.Length; i++)
        {
            BoundQuote quote = citation.Quotes[i];
            if (Find(source, quote, citation) is not { } entry)
                diagnostics.Add(CitationNotLocked.Report(quote, facts.File, LockFormat.Line(source, LockFormat.HashOf(quote, citation), places[i])));
            else if (entry.Place != places[i])
                diagnostics.Add(LockDisagrees.Report(quote, entry, places[i]));
        }
    }

    /// <summary>What the lock says of a claim whose document is not at hand; null where it does not have the claim as it is now.</summary>
    public ClaimEvidence? EvidenceOf(BoundClaim claim, BoundCitation citation, string source)
    {
        (string, string) key = (source, LockFormat.HashOf(claim, citation));
        usedClaims.Add(key);
        if (!facts.Claims.TryGetValue(key, out LockedClaim? locked))
        {
            diagnostics.Add(ClaimNotLocked.Report(claim, facts.Documents[source].Name));
            return null;
        }

        if (LockedEvidenceFails.Check(claim, locked) is { } failure)
            diagnostics.Add(failure);
        return locked.Evidence;
    }

    /// <summary>Compares what the quotes amount to with what the lock says: the document at hand decides.</summary>
    public void Compare(BoundClaim claim, BoundCitation citation, string source, ClaimEvidence evidence)
    {
        if (!facts.Documents.ContainsKey(source))
            return;
        string hash = LockFormat.HashOf(claim, citation);
        string line = LockFormat.Line(source, hash, evidence);
        usedClaims.Add((source, hash));
        if (!facts.Claims.TryGetValue((source, hash), out LockedClaim? locked) || LockFormat.Line(source, hash, locked.Evidence) != line)
            diagnostics.Add(EvidenceNotLocked.Report(claim, facts.File, line, locked));
    }

    /// <summary>Entries of the project's sources that no citation uses.</summary>
    public void ReportUnused()
    {
        Site[] unused =
        [
            .. facts.Quotes.Where(entry => !used.Contains(entry.Key)).Select(entry => entry.Value.Site)
                .Concat(facts.Claims.Where(entry => !usedClaims.Contains(entry.Key)).Select(entry => entry.Value.Site))
                .OrderBy(site => site.Span.Start),
        ];
        if (unused.Length > 0)
            diagnostics.Add(LockEntryUnused.Report(unused[0], unused.Length));
    }

    private LockedQuote? Find(string source, BoundQuote quote, BoundCitation citation)
    {
        (string, string) key = (source, LockFormat.HashOf(quote, citation));
        used.Add(key);
        return facts.Quotes.TryGetValue(key, out LockedQuote? entry) ? entry : null;
    }

    /// <summary>Reports, once for each source, a document that is not the one that was locked; or that none was.</summary>
    private bool IsLocked(string source, SourceDocument document, DocumentIndex index)
    {
        if (digests.TryGetValue(source, out LockedDocument? digest))
            return facts.Documents.ContainsKey(source);
        digests.Add(source, digest = LockFormat.DigestOf(index.File, document.Name));
        if (!facts.Documents.TryGetValue(source, out LockedDocument? locked))
            diagnostics.Add(DocumentNotLocked.Report(source, document, facts.File, LockFormat.Line(source, digest)));
        else if (locked != digest)
            diagnostics.Add(DocumentChanged.Report(document, locked, digest));
        return locked is not null;
    }
}
