using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Audit;
using Factum.Evidence.Entailment;
using Factum.Evidence.Naming;
using Factum.Evidence.Passages;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>Steps 2 and 3 for one claim and one citation: does the quote state the value, name whom it is about, and leave nothing out that matters?</summary>
internal sealed class ClaimEvidenceChecker
{
    /// <summary>Places of a quote that stands in a document more than once, of which one is enough.</summary>
    private const int MostMatches = 8;

    private readonly EntailmentChecker entailment;
    private readonly NamingChecker naming;
    private readonly Auditor auditor;
    private readonly DenialCheck denials;
    private readonly OpposingEvidence opposing;

    public ClaimEvidenceChecker(FactSet facts, ProjectNames names, Dictionary<DocumentIndex, DocumentNames> documents)
    {
        entailment = new EntailmentChecker(facts);
        naming = new NamingChecker(facts, names, documents);
        auditor = new Auditor(facts, names.Speakers);
        denials = new DenialCheck(entailment);
        opposing = new OpposingEvidence(entailment, naming, auditor);
    }

    public ClaimEvidence Check(BoundClaim claim, BoundCitation citation, IReadOnlyList<LocatedQuote> found, List<FactDiagnostic> diagnostics)
    {
        (ClaimEvidence Evidence, ImmutableArray<FactDiagnostic> Diagnostics)? best = null;
        foreach (ImmutableArray<QuotedPassage> passages in Readings(found))
        {
            (ClaimEvidence Evidence, ImmutableArray<FactDiagnostic> Diagnostics) reading = Check(new CitedClaim(claim, citation, passages));
            if (best is null || reading.Diagnostics.Length < best.Value.Diagnostics.Length)
                best = reading;
            if (best.Value.Diagnostics.IsEmpty)
                break;
        }

        diagnostics.AddRange(best!.Value.Diagnostics);
        return best.Value.Evidence;
    }

    /// <summary>What the quotes say by themselves, where neither document nor lock shows what stands around them: a wrong figure is wrong anywhere.</summary>
    public ClaimEvidence CheckAlone(BoundClaim claim, BoundCitation citation, List<FactDiagnostic> diagnostics)
    {
        ImmutableArray<QuotedPassage>.Builder passages = ImmutableArray.CreateBuilder<QuotedPassage>(citation.Quotes.Length);
        foreach (BoundQuote quote in citation.Quotes)
        {
            DocumentIndex itself = DocumentIndex.Of(new DocumentText(new SourceFile(quote.Site.File.Path, quote.Text.AsMemory())));
            Location location = itself.Locate(quote.Text, 0, 0);
            if (location.IsFound)
                passages.Add(new QuotedPassage(new LocatedQuote(quote, citation, itself, location), location.Matches[0]));
        }

        if (passages.Count < citation.Quotes.Length)
            return new ClaimEvidence([], AuditOutcome.NotAudited) { Opposes = citation.Stance == Stance.Opposes };
        EntailmentResult value = entailment.Check(new CitedClaim(claim, citation, passages.MoveToImmutable()) { HasContext = false });
        if (citation.Stance == Stance.Opposes)
            return OpposingEvidence.Alone(value.Components);
        diagnostics.AddRange(value.Diagnostics);
        return new ClaimEvidence(value.Components, AuditOutcome.NotAudited);
    }

    private (ClaimEvidence Evidence, ImmutableArray<FactDiagnostic> Diagnostics) Check(CitedClaim cited)
    {
        if (cited.Citation.Stance == Stance.Opposes)
            return opposing.Check(cited);
        EntailmentResult value = entailment.Check(cited);
        CitedClaim located = cited with { ValuePlaces = value.Places, WordPlaces = value.Words };
        NamingResult names = naming.Check(located);
        AuditResult audit = auditor.Check(located);
        ImmutableArray<ClaimComponent> components = [.. value.Components, .. names.Components];
        if (denials.Check(located, names, audit) is not { } denial)
            return (new ClaimEvidence(components, audit.Outcome), [.. value.Diagnostics, .. names.Diagnostics, .. audit.Diagnostics]);
        components = [.. components.Select(component => component.Name == "value" ? component with { Support = Support.StatedOtherwise } : component)];
        return (new ClaimEvidence(components, audit.Outcome), [.. value.Diagnostics, .. names.Diagnostics, .. audit.Diagnostics, denial]);
    }

    /// <summary>A quote that stands alone may be meant at any of its places; several belong together, each at its first.</summary>
    private static IEnumerable<ImmutableArray<QuotedPassage>> Readings(IReadOnlyList<LocatedQuote> found)
    {
        if (found.Count == 1)
            return found[0].Location.Matches.Take(MostMatches).Select(match => ImmutableArray.Create(new QuotedPassage(found[0], match)));
        return [[.. found.Select(quote => new QuotedPassage(quote, quote.Location.Matches[0]))]];
    }
}
