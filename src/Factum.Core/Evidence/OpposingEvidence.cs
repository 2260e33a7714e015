using System.Collections.Immutable;
using Factum.Evidence.Audit;
using Factum.Evidence.Entailment;
using Factum.Evidence.Entailment.Rules;
using Factum.Evidence.Naming;
using Factum.Evidence.Naming.Rules;
using Factum.Evidence.Passages;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>
/// What quotes amount to that are cited against a claim. Another value, or the claim's own value denied, is what they are there for; the claim's own
/// value, flatly stated of its subject, is a mistake. Only figures, sums, dates and lengths of time are held to that: the words of a text stand in a
/// sentence against it as well ("left Leeds"), and only a reader can tell.
/// </summary>
internal sealed class OpposingEvidence(EntailmentChecker entailment, NamingChecker naming, Auditor auditor)
{
    public (ClaimEvidence Evidence, ImmutableArray<FactDiagnostic> Diagnostics) Check(CitedClaim cited)
    {
        EntailmentResult value = entailment.Check(cited);
        CitedClaim located = cited with { ValuePlaces = value.Places };
        NamingResult names = naming.Check(located);
        AuditResult audit = auditor.Check(located);
        ImmutableArray<ClaimComponent> components = WithoutDemands([.. value.Components, .. names.Components]);
        if (components.FirstOrDefault(component => component is { Name: "value", Support: Support.Stated }) is { } stated)
        {
            if (audit.Outcome == AuditOutcome.NegationLost)
                components = components.Replace(stated, stated with { Support = Support.StatedOtherwise, Stated = "not " + stated.Claimed });
            else if (!IsFlat(cited, audit.Outcome) || components.Any(component => component.Support != Support.Stated) || entailment.StatesAnother(cited))
                components = components.Replace(stated, stated with { Support = Support.Undecidable });
        }

        ClaimEvidence evidence = new(components, audit.Outcome == AuditOutcome.NotAudited ? AuditOutcome.NotAudited : AuditOutcome.Clean) { Opposes = true };
        return (evidence, [.. value.Diagnostics.Where(diagnostic => diagnostic.Rule == CurrencyGuessed.Rule), .. Diagnostics(cited, evidence, names)]);
    }

    /// <summary>Without the document nobody knows what stands around the quotes; another value is another value.</summary>
    public static ClaimEvidence Alone(ImmutableArray<ClaimComponent> components) => new(
        [.. WithoutDemands(components).Select(component => component is { Name: "value", Support: Support.Stated } ? component with { Support = Support.Undecidable } : component)],
        AuditOutcome.NotAudited) { Opposes = true };

    /// <summary>Quotes against a claim need not state any part of it.</summary>
    private static ImmutableArray<ClaimComponent> WithoutDemands(ImmutableArray<ClaimComponent> components) =>
        [.. components.Select(component => component.Support == Support.NotStated ? component with { Support = Support.Undecidable } : component)];

    /// <summary>Nothing but the claim's own value, in nobody's doubt. What a claim says is denied may be cited as not denied.</summary>
    private static bool IsFlat(CitedClaim cited, AuditOutcome audit) =>
        audit is AuditOutcome.Clean or AuditOutcome.AttributionLost && cited.Claim.Modality != Modality.Denied
        && cited.Claim.Value is { Presence: Presence.Stated, Type.IsOrdered: true };

    private static IEnumerable<FactDiagnostic> Diagnostics(CitedClaim cited, ClaimEvidence evidence, NamingResult names)
    {
        bool isForIt = evidence.SupportOf("value") == Support.Stated;
        if (isForIt)
            yield return OpposingQuoteStatesValue.Report(cited);
        foreach (FactDiagnostic diagnostic in names.Diagnostics.Where(diagnostic => cited.Passages.Any(passage => passage.Located.Quote.Site == diagnostic.Site)))
        {
            // Somebody else's figure says nothing against the claim; another name in the value's place says just that.
            if ((evidence.IsFailing && !isForIt) || diagnostic.Rule == InsertionNotAntecedent.Rule || diagnostic.Rule == NameSpelledOtherwise.Rule)
                yield return diagnostic;
        }
    }
}
