using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Audit.English;
using Factum.Evidence.Audit.Rules;
using Factum.Evidence.Passages;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Looks at what stands in, around and between the quoted words for what changes their meaning: negations, hedges, conditions, attributions.</summary>
internal sealed class Auditor(FactSet facts, Speakers speakers)
{
    private static readonly IAuditLanguage language = EnglishLanguage.Instance;
    private readonly Dictionary<string, bool> readable = new(StringComparer.Ordinal);

    public AuditResult Check(CitedClaim cited)
    {
        if (!cited.HasContext || !IsReadable(cited.Citation.Source))
            return new AuditResult(AuditOutcome.NotAudited, []);

        // What a source says of itself, and of whom it retells, it says in its own voice.
        if (cited.Claim.Block.Kind?.Is("source") == true)
            return new AuditResult(AuditOutcome.Clean, []);
        ClaimAudit audit = new(cited.Claim, new ClaimVoice(cited.Claim, language), speakers, new ClaimedSpeaker(cited.Claim, speakers, facts));
        ClaimPlaces[] all = [.. cited.Passages.Select(passage => new ClaimPlaces(cited, passage, facts, language))];
        for (int i = 0; i < all.Length; i++)
        {
            QuotedPassage passage = cited.Passages[i];
            ClaimPlaces places = all[i];
            places.IsValueInOtherQuote = all.Length > 1 && all.Any(other => other != places && other.HasValue);
            AuditedSentence? last = null;
            foreach (TextSpan sentence in SentencesOf(passage))
                audit.Read(last = new AuditedSentence(passage, sentence, places, language));
            if (last is not null && new Retraction(passage, places, language).Find(last) is { } retraction)
                audit.TakeBack(retraction.Sentence, retraction.Marker);
        }

        AuditResult result = audit.Result();
        if (cited.Claim.Modality == Modality.Denied && !result.DeniesSomething)
            result = result with { DeniesSomething = all.Select((places, i) => (places, cited.Passages[i])).Any(IsDeniedBeside) };
        return (HeadlineNotMarked.Check(cited) ?? CaptionNotMarked.Check(cited)) is { } form ? result with { Diagnostics = result.Diagnostics.Add(form) } : result;
    }

    /// <summary>The sentences of which something is quoted: those that a cut leaves out whole say nothing about the quote.</summary>
    private static IEnumerable<TextSpan> SentencesOf(QuotedPassage passage)
    {
        SentenceIndex sentences = passage.Located.Document.Sentences;
        int last = -1;
        foreach (TextSpan quoted in passage.Quoted)
        {
            for (int sentence = Math.Max(sentences.At(quoted.Start), last + 1); sentence <= sentences.At(Math.Max(quoted.End - 1, quoted.Start)); sentence++)
            {
                last = sentence;
                yield return sentences.Span(sentence);
            }
        }
    }

    /// <summary>"It is nonsense, her agent said", before or behind what somebody claims.</summary>
    private static bool IsDeniedBeside((ClaimPlaces Places, QuotedPassage Passage) quoted)
    {
        SentenceIndex sentences = quoted.Passage.Located.Document.Sentences;
        int first = sentences.At(quoted.Passage.Match.Start), last = sentences.At(Math.Max(quoted.Passage.Match.End - 1, quoted.Passage.Match.Start));
        for (int i = Math.Max(first - 1, 0); i <= Math.Min(last + 1, sentences.Count - 1); i++)
        {
            AuditedSentence sentence = new(quoted.Passage, sentences.Span(i), quoted.Places, language);
            if (sentence.Markers.Exists(marker => marker.Sense.Category == MarkerCategory.Negation) || sentence.Tokens.Exists(token => MeaningWords.IsDenial(quoted.Passage.Text.ToString(token.Start, token.End))))
                return true;
        }

        return false;
    }

    private bool IsReadable(string? source)
    {
        if (source is null)
            return true;
        if (!readable.TryGetValue(source, out bool isReadable))
        {
            BoundFact? spoken = facts.Find(source)?.FindFact("language");
            isReadable = spoken is null || spoken.Claims.SelectMany(claim => claim.Value.Choices).Any(choice => language.Reads(choice.Scalar.Text));
            readable.Add(source, isReadable);
        }

        return isReadable;
    }
}

/// <summary>What an audit found.</summary>
/// <param name="Outcome">The gravest.</param>
/// <param name="Diagnostics">One for each finding.</param>
internal sealed record AuditResult(AuditOutcome Outcome, ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>A word of the quotes' sentences denies something; where a claim says that somebody denies it, also one of the sentences beside them.</summary>
    public bool DeniesSomething { get; init; }
}
