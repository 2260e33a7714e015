using Factum.Binding;

namespace Factum.Evidence.Audit;

/// <summary>A marker that a claim leaves out.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sentence">The sentence that says more than the claim.</param>
/// <param name="Marker">What it says.</param>
/// <param name="Speaker">Who says it: the id of an entity or a source; null where the project does not know them.</param>
internal sealed record AuditFinding(BoundClaim Claim, AuditedSentence Sentence, Marker Marker, string? Speaker)
{
    public string Word => Sentence.TextOf(Marker);

    /// <summary>Where the word stands, as a phrase.</summary>
    public string Place => Sentence.LastQuoted < 0 ? "in the next sentence" : Sentence.PlaceOf(Marker) switch
    {
        MarkerPlace.InQuote => "in the quote",
        MarkerPlace.InCut => "in the cut of the quote",
        MarkerPlace.Before => "before the quote",
        _ => "behind the quote",
    };

    /// <summary>The annotation that says the same: <c>@reported(wsj-report)</c>.</summary>
    public string Annotation => "@" + Emission.ModalityWord.Of(Marker.Sense.Modality)
        + (Speaker is not null && Marker.Sense.Modality is Modality.Reported or Modality.Alleged or Modality.Denied ? $"({Speaker})" : "");
}
