using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Audit;
using Factum.Evidence.Lock;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>Locates the quotes of citations, one citation at a time, and keeps the books.</summary>
internal sealed class CitationChecker(FactSet facts, SourceDocuments documents, ImmutableArray<DocumentText> allDocuments, LockCheck? locked)
{
    private readonly Dictionary<BoundCitation, CitationOutcome> outcomes = [];
    private readonly List<FactDiagnostic> diagnostics = [];
    private readonly Dictionary<string, UncheckedCitations> uncheckedOf = new(StringComparer.Ordinal);
    private readonly OtherDocuments others = new(allDocuments);
    private readonly CutReview cuts = new(facts, new NameList(facts));
    private readonly ClaimEvidenceChecker claims = new(facts);
    private readonly Dictionary<(BoundClaim, BoundCitation), ClaimEvidence> evidence = [];

    public IReadOnlyDictionary<BoundCitation, CitationOutcome> Outcomes => outcomes;

    /// <summary>Of citations whose quotes were found.</summary>
    public IReadOnlyDictionary<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence> Evidence => evidence;

    public IReadOnlyList<FactDiagnostic> Diagnostics => diagnostics;

    public void Check(CitedClaims cited, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!outcomes.ContainsKey(cited.Citation))
            outcomes.Add(cited.Citation, OutcomeOf(cited));
    }

    /// <summary>Finds the quotes of each document together.</summary>
    public void FindAhead(IEnumerable<CitedClaims> all, CancellationToken cancellation)
    {
        foreach (IGrouping<DocumentIndex?, BoundCitation> cited in all.Select(cited => cited.Citation).Where(citation => citation.Source is not null).GroupBy(citation => documents.Of(citation.Source!).Index))
            cited.Key?.FindAhead(cited, cancellation);
    }

    public EvidenceSummary Summarise() => new(Count(Verification.VerifiedByText), Count(Verification.VerifiedByLock), Count(Verification.Unchecked), Count(Verification.Failed));

    /// <summary>One report for each source whose quotes could not be looked for.</summary>
    public IEnumerable<FactDiagnostic> ReportUnchecked() =>
        uncheckedOf.Values.Where(entry => entry.Document.UncheckedRule is not null)
            .Select(entry => DocumentNotAtHand.Report(entry.Document, entry.Count, entry.First.SourceSite));

    private CitationOutcome OutcomeOf(CitedClaims cited)
    {
        BoundCitation citation = cited.Citation;
        if (citation.Source is not { } source)
            return Unchecked("it names no source");
        if (citation.Quotes.IsEmpty)
        {
            diagnostics.Add(WeakCitation.Report(citation, source));
            return Unchecked("it has no quote");
        }

        SourceDocument document = documents.Of(source);
        if (document.Index is not { } index)
            return VerifyByLock(cited, source, document) ?? NotAtHand(citation, source, document);
        CitationOutcome outcome = Locate(cited, index);
        if (outcome.Verification == Verification.VerifiedByText && locked is not null)
        {
            locked.Compare(citation, source, document, index, outcome.Places);
            foreach (BoundClaim claim in cited.Claims)
                locked.Compare(claim, citation, source, evidence[(claim, citation)]);
        }

        return outcome;
    }

    private CitationOutcome? VerifyByLock(CitedClaims cited, string source, SourceDocument document)
    {
        if (!document.IsNotAtHand || locked?.VerifyByLock(cited.Citation, source, document) is not { } outcome)
            return null;
        if (outcome.Verification != Verification.VerifiedByLock)
            return outcome;
        foreach (BoundClaim claim in cited.Claims)
            evidence.Add((claim, cited.Citation), locked.EvidenceOf(claim, cited.Citation, source) ?? claims.CheckAlone(claim, cited.Citation, diagnostics));
        return outcome;
    }

    private CitationOutcome NotAtHand(BoundCitation citation, string source, SourceDocument document)
    {
        if (!uncheckedOf.TryGetValue(source, out UncheckedCitations? entry))
            uncheckedOf.Add(source, entry = new UncheckedCitations(document, citation));
        entry.Count++;
        return Unchecked(document.Reason ?? "its document is not at hand");
    }

    private CitationOutcome Locate(CitedClaims cited, DocumentIndex document)
    {
        BoundCitation citation = cited.Citation;
        ImmutableArray<DocumentPlace>.Builder places = ImmutableArray.CreateBuilder<DocumentPlace>(citation.Quotes.Length);
        string? failure = null;
        List<LocatedQuote> found = [];
        foreach (BoundQuote quote in citation.Quotes)
        {
            Location location = document.Locate(quote.Text, citation.FirstLine, citation.LastLine);
            LocatedQuote located = new(quote, citation, document, location);
            FactDiagnostic? error = location.IsFound ? InsertionChangesMeaning.Check(located) : MissReport.Of(located, others);
            if (error is not null)
            {
                diagnostics.Add(error);
                failure ??= error.Message;
                continue;
            }

            found.Add(located);
            places.Add(document.PlaceOf(location.Matches[0].Start));
            diagnostics.AddRange(cuts.Check(located, cited));
            diagnostics.AddRange(QuoteAmbiguous.Check(located));
        }

        if (failure is null)
            CheckClaims(cited, found);
        return failure is null
            ? new CitationOutcome(Verification.VerifiedByText, null, places.ToImmutable())
            : new CitationOutcome(Verification.Failed, failure, []);
    }

    private void CheckClaims(CitedClaims cited, List<LocatedQuote> found)
    {
        foreach (BoundClaim claim in cited.Claims)
            evidence.Add((claim, cited.Citation), claims.Check(claim, cited.Citation, found, diagnostics));
    }

    private static CitationOutcome Unchecked(string reason) => new(Verification.Unchecked, reason, []);

    private int Count(Verification verification) => outcomes.Values.Count(outcome => outcome.Verification == verification);

    private sealed class UncheckedCitations(SourceDocument document, BoundCitation first)
    {
        public SourceDocument Document { get; } = document;
        public BoundCitation First { get; } = first;
        public int Count { get; set; }
    }
}

/// <summary>A quote with what became of the search for it.</summary>
internal sealed record LocatedQuote(BoundQuote Quote, BoundCitation Citation, DocumentIndex Document, Location Location);
