using Factum.Binding;
using Factum.Evidence.Audit.Rules;
using Factum.Rules;

namespace Factum.Evidence.Audit;

/// <summary>Gathers what the sentences of a claim say beyond it: a negation by itself, and of all that one modality would tell the gravest.</summary>
internal sealed class ClaimAudit(BoundClaim claim, ClaimVoice voice, Speakers speakers, ClaimedSpeaker claimed)
{
    private readonly Dictionary<MarkerCategory, AuditFinding> findings = [];
    private AuditedSentence? question;
    private bool deniesSomething;

    public void Read(AuditedSentence sentence)
    {
        if (sentence.LastQuoted < 0)
            return;
        deniesSomething |= sentence.Markers.Exists(marker => marker.Sense.Category == MarkerCategory.Negation);
        if (sentence.IsQuestion && !voice.CarriesQuestion)
            question ??= sentence;
        Scope scope = new(sentence);
        foreach (Marker marker in sentence.Markers)
        {
            MarkerCategory category = marker.Sense.Category;
            if (category == MarkerCategory.Attribution && claimed.IsOpen && scope.Governs(marker))
                claimed.Read(sentence, marker);
            if (findings.ContainsKey(category) || voice.Carries(sentence, marker) || !scope.Governs(marker))
                continue;
            string? speaker = speakers.Find(sentence, marker);
            if (category != MarkerCategory.Attribution || !IsOwnVoice(sentence, marker, speaker))
                findings.Add(category, new AuditFinding(claim, sentence, marker, speaker));
        }
    }

    /// <summary>The next sentence says that it is not so. Who only tells what was reported may leave it at that.</summary>
    public void TakeBack(AuditedSentence sentence, Marker marker)
    {
        if (!findings.ContainsKey(MarkerCategory.Negation) && claim.Modality == Modality.Asserted && !voice.Carries(sentence, marker))
            findings.Add(MarkerCategory.Negation, new AuditFinding(claim, sentence, marker, null));
    }

    public AuditResult Result() => Outcome() with { DeniesSomething = deniesSomething };

    private AuditResult Outcome()
    {
        // Who mends a negation reads the sentence again; no more need be said.
        if (findings.TryGetValue(MarkerCategory.Negation, out AuditFinding? negation))
            return new AuditResult(AuditOutcome.NegationLost, [NegationDropped.Report(negation)]);
        if (claimed.Result() is { } another)
            return new AuditResult(AuditOutcome.AttributionLost, [another]);
        return Modal() is { } modal ? new AuditResult(modal.Outcome, [modal.Diagnostic]) : new AuditResult(AuditOutcome.Clean, []);
    }

    /// <summary>A claim has one modality, so one finding is enough.</summary>
    private (AuditOutcome Outcome, FactDiagnostic Diagnostic)? Modal()
    {
        if (question is not null)
            return (AuditOutcome.HedgeLost, QuestionTakenAsFact.Report(claim, question));
        if (findings.TryGetValue(MarkerCategory.Question, out AuditFinding? asked))
            return (AuditOutcome.HedgeLost, QuestionTakenAsFact.Report(asked));
        if (findings.TryGetValue(MarkerCategory.Condition, out AuditFinding? condition))
            return (AuditOutcome.ConditionLost, ConditionDropped.Report(condition));
        if (findings.TryGetValue(MarkerCategory.Hedge, out AuditFinding? hedge))
            return (AuditOutcome.HedgeLost, HedgeDropped.Report(hedge));
        return findings.TryGetValue(MarkerCategory.Attribution, out AuditFinding? attribution) ? (AuditOutcome.AttributionLost, AttributionDropped.Report(attribution)) : null;
    }

    /// <summary>The source names itself.</summary>
    private static bool IsOwnVoice(AuditedSentence sentence, Marker marker, string? speaker) => speaker is not null
        ? speaker == sentence.Passage.Located.Citation.Source
        : SpeechGrammar.IsFirstPerson(sentence.Tokens, marker.First) && !Quotation.Holds(sentence.Tokens, marker.First);
}
