using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence.Lock;

/// <summary>Holds citations against the lock: in place of a document that is not at hand, and beside one that is.</summary>
internal sealed class LockCheck(FactLock facts)
{
    private readonly HashSet<(string Source, string Hash)> quotes = [], claims = [];
    private readonly HashSet<string> compared = new(StringComparer.Ordinal);
    private readonly List<FactDiagnostic> diagnostics = [];

    public IReadOnlyList<FactDiagnostic> Diagnostics => diagnostics;

    /// <summary>What of the lock was looked at.</summary>
    public LockUse Use => new([.. quotes], [.. claims], [.. compared], diagnostics.Count == 0);

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
    /// <param name="citation">What is cited.</param>
    /// <param name="source">Its source.</param>
    /// <param name="places">Where its quotes stand.</param>
    /// <param name="errors">What is wrong with the claim: who mends it changes what there is to lock.</param>
    public void Compare(BoundCitation citation, string source, ImmutableArray<DocumentPlace> places, ImmutableArray<FactDiagnostic> errors)
    {
        compared.Add(source);
        if (!facts.Documents.ContainsKey(source))
            return;
        for (int i = 0; i < citation.Quotes.Length; i++)
        {
            BoundQuote quote = citation.Quotes[i];
            if (Find(source, quote, citation) is not { } entry)
                diagnostics.Add(CitationNotLocked.Report(quote, facts.File, LockFormat.Line(source, LockFormat.HashOf(quote, citation), places[i]), errors));
            else if (entry.Place != places[i])
                diagnostics.Add(LockDisagrees.Report(quote, entry, places[i]));
        }
    }

    /// <summary>What the lock says of a claim whose document is not at hand; null where it does not have the claim as it is now.</summary>
    public ClaimEvidence? EvidenceOf(BoundClaim claim, BoundCitation citation, string source)
    {
        if (FindClaim(source, LockFormat.HashOf(claim, citation)) is not { } locked)
        {
            diagnostics.Add(ClaimNotLocked.Report(claim, facts.Documents[source].Name));
            return null;
        }

        locked = locked with { Evidence = locked.Evidence with { Opposes = citation.Stance == Stance.Opposes } };
        if (LockedEvidenceFails.Check(claim, locked) is { } failure)
            diagnostics.Add(failure);
        return locked.Evidence;
    }

    /// <summary>Compares what the quotes amount to with what the lock says: the document at hand decides.</summary>
    public void Compare(BoundClaim claim, BoundCitation citation, string source, ClaimEvidence evidence, ImmutableArray<FactDiagnostic> errors)
    {
        if (!facts.Documents.ContainsKey(source))
            return;
        string hash = LockFormat.HashOf(claim, citation);
        string line = LockFormat.Line(source, hash, evidence);
        LockedClaim? locked = FindClaim(source, hash);
        if (locked is null || LockFormat.Line(source, hash, locked.Evidence) != line)
            diagnostics.Add(EvidenceNotLocked.Report(claim, facts.File, line, locked, errors));
    }

    private LockedClaim? FindClaim(string source, string hash)
    {
        if (!facts.Claims.TryGetValue((source, hash), out LockedClaim? entry))
            return null;
        claims.Add((source, hash));
        return entry;
    }

    private LockedQuote? Find(string source, BoundQuote quote, BoundCitation citation)
    {
        string hash = LockFormat.HashOf(quote, citation);
        if (!facts.Quotes.TryGetValue((source, hash), out LockedQuote? entry))
            return null;
        quotes.Add((source, hash));
        return entry;
    }
}
