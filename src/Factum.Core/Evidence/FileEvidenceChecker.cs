using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Audit;
using Factum.Evidence.Entailment.Rules;
using Factum.Evidence.Lock;
using Factum.Evidence.Naming;
using Factum.Evidence.Naming.Rules;
using Factum.Evidence.Origins;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>Locates the quotes of one file's citations, one citation at a time, and keeps the books. Knows nothing of what other files cite, so that their edits do not concern it.</summary>
internal sealed class FileEvidenceChecker(FactSet facts, ProjectNames names, NameTrail trail, FileSources sources, OtherDocuments others, LockCheck? locked, Dictionary<DocumentIndex, DocumentReadings> readings)
{
    private readonly Dictionary<BoundCitation, CitationOutcome> outcomes = [];
    private readonly Dictionary<(BoundClaim, BoundCitation), ClaimEvidence> evidence = [];
    private readonly List<FactDiagnostic> diagnostics = [];
    private readonly List<(string, FactDiagnostic)> notes = [];
    private readonly Dictionary<string, UncheckedCitations> notChecked = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ImmutableArray<FactDiagnostic>> errors = [];
    private readonly CutReview cuts = new(facts, names.List);
    private readonly ClaimEvidenceChecker claims = new(facts, names, NamesIn(sources, names, trail, readings));

    public FileEvidence Check(CancellationToken cancellation)
    {
        UncitedClaim.Check(sources.File, diagnostics);
        foreach (CitedClaims cited in sources.Citations)
        {
            cancellation.ThrowIfCancellationRequested();
            if (outcomes.ContainsKey(cited.Citation))
                continue;
            int known = diagnostics.Count;
            outcomes.Add(cited.Citation, OutcomeOf(cited));
            if (locked is not null && !cited.Claims.IsEmpty)
                errors[cited.Claims[0].Member] = ErrorsOf(cited).AddRange(diagnostics.Skip(known).Where(diagnostic => diagnostic.Severity == Severity.Error));
        }

        if (locked is not null)
            CompareWithLock(locked);

        return new FileEvidence
        {
            File = sources.File,
            Citations = outcomes,
            Claims = evidence,
            Diagnostics = [.. diagnostics, .. locked?.Diagnostics ?? []],
            Notes = [.. notes],
            Sources = sources.Documents,
            Names = trail,
            Unchecked = [.. notChecked.Values],
            Attributions = new AttributedClaims(facts, sources, names.Sources, trail).Find(cancellation),
            Lock = locked?.Use,
            Summary = new(Count(Verification.VerifiedByText), Count(Verification.VerifiedByLock), Count(Verification.Unchecked), Count(Verification.Failed)),
            Budget = others.Budget,
            Searched = others.Spent,
            WasCutShort = others.WasCutShort,
        };
    }

    /// <summary>Each sentence is read once for all files; which of them this one asks for is its own.</summary>
    private static Dictionary<DocumentIndex, DocumentNames> NamesIn(FileSources sources, ProjectNames names, NameTrail trail, Dictionary<DocumentIndex, DocumentReadings> readings)
    {
        Dictionary<DocumentIndex, DocumentNames> documents = [];
        foreach (DocumentIndex document in sources.Documents.Select(source => source.Value.Index).OfType<DocumentIndex>().Distinct())
        {
            if (!readings.TryGetValue(document, out DocumentReadings? known))
                readings.Add(document, known = new DocumentReadings(document, names.Index));
            documents.Add(document, new DocumentNames(known, trail.In(document)));
        }

        return documents;
    }

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

        SourceDocument document = sources.DocumentOf(source);
        if (document.Index is not { } index)
            return VerifyByLock(cited, source, document) ?? NotAtHand(citation, source, document);
        return Locate(cited, index);
    }

    /// <summary>When all is known that is wrong with a member: beside an error the lock is not worth a word.</summary>
    private void CompareWithLock(LockCheck locked)
    {
        foreach (CitedClaims cited in sources.Citations)
        {
            BoundCitation citation = cited.Citation;
            if (citation.Source is not { } source || outcomes[citation] is not { Verification: Verification.VerifiedByText } outcome)
                continue;
            locked.Compare(citation, source, outcome.Places, ErrorsOf(cited));
            foreach (BoundClaim claim in cited.Claims)
                locked.Compare(claim, citation, source, evidence[(claim, citation)], ErrorsOf(cited));
        }
    }

    private ImmutableArray<FactDiagnostic> ErrorsOf(CitedClaims cited) =>
        !cited.Claims.IsEmpty && errors.TryGetValue(cited.Claims[0].Member, out ImmutableArray<FactDiagnostic> found) ? found : [];

    private CitationOutcome? VerifyByLock(CitedClaims cited, string source, SourceDocument document)
    {
        if (!document.IsNotAtHand || locked?.VerifyByLock(cited.Citation, source, document) is not { } outcome)
            return null;
        if (outcome.Verification != Verification.VerifiedByLock)
            return outcome;
        foreach (BoundClaim claim in cited.Claims)
            evidence.Add((claim, cited.Citation), locked.EvidenceOf(claim, cited.Citation, source) ?? CheckAlone(claim, cited.Citation));
        return outcome;
    }

    private CitationOutcome NotAtHand(BoundCitation citation, string source, SourceDocument document)
    {
        notChecked[source] = notChecked.TryGetValue(source, out UncheckedCitations? entry) ? entry with { Count = entry.Count + 1 } : new UncheckedCitations(source, 1, citation);
        return Unchecked(document.Reason ?? "its document is not at hand");
    }

    private IEnumerable<string> TitlesOf(CitedClaims cited) => CutContext.EntitiesOf(cited.Claims).Select(entity => facts.Find(entity)?.Title).OfType<string>();

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
            trail.AddInsertions(quote.Text);
            FactDiagnostic? error = location.IsFound ? InsertionChangesMeaning.Check(located, TitlesOf(cited)) : MissReport.Of(located, others);
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

        if (failure is not null)
            return new CitationOutcome(Verification.Failed, failure, []);
        foreach (BoundClaim claim in cited.Claims)
            evidence.Add((claim, citation), CheckFound(claim, citation, found));
        return new CitationOutcome(Verification.VerifiedByText, null, places.ToImmutable());
    }

    private ClaimEvidence CheckFound(BoundClaim claim, BoundCitation citation, List<LocatedQuote> found)
    {
        List<FactDiagnostic> findings = [];
        ClaimEvidence result = claims.Check(claim, citation, found, findings);
        Keep(findings, citation);
        return result;
    }

    private ClaimEvidence CheckAlone(BoundClaim claim, BoundCitation citation)
    {
        List<FactDiagnostic> findings = [];
        ClaimEvidence result = claims.CheckAlone(claim, citation, findings);
        Keep(findings, citation);
        return result;
    }

    /// <summary>A currency that is guessed and a spelling are noted once, though several files show them.</summary>
    private void Keep(List<FactDiagnostic> findings, BoundCitation citation)
    {
        foreach (FactDiagnostic finding in findings)
        {
            if (finding.Rule == CurrencyGuessed.Rule)
                notes.Add((citation.Source ?? "", finding));
            else if (finding.Rule == NameSpelledOtherwise.Rule)
                notes.Add((string.Join("\n", finding.Arguments), finding));
            else
                diagnostics.Add(finding);
        }
    }

    private static CitationOutcome Unchecked(string reason) => new(Verification.Unchecked, reason, []);

    private int Count(Verification verification) => outcomes.Values.Count(outcome => outcome.Verification == verification);
}

/// <summary>A quote with what became of the search for it.</summary>
internal sealed record LocatedQuote(BoundQuote Quote, BoundCitation Citation, DocumentIndex Document, Location Location);
