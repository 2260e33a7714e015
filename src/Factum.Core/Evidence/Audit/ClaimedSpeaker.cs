using Factum.Binding;
using Factum.Evidence.Audit.Rules;
using Factum.Evidence.Naming;
using Factum.Rules;

namespace Factum.Evidence.Audit;

/// <summary>
/// Whether the one to whom a claim ascribes its words is among those whom the sentences make say them. A pronoun or a description may mean anybody,
/// and who speaks for a firm speaks as the firm.
/// </summary>
internal sealed class ClaimedSpeaker(BoundClaim claim, Speakers speakers, FactSet facts)
{
    private readonly bool isChecked = claim is { IsByName: true, By: not null, Modality: Modality.Reported or Modality.Alleged or Modality.Denied };
    private AuditFinding? first;
    private string? another;
    private bool isNamed;

    /// <summary>True as long as it matters who speaks.</summary>
    public bool IsOpen => isChecked && !isNamed;

    /// <summary>Notes who says what the claim tells.</summary>
    public void Read(AuditedSentence sentence, Marker marker)
    {
        List<string> named = speakers.Named(sentence, marker);
        isNamed = named.Exists(IsClaimed);
        if (named.Count == 0 || another is not null)
            return;
        another = named[0];
        first = new AuditFinding(claim, sentence, marker, another);
    }

    public FactDiagnostic? Result() => isNamed || first is null ? null : AnotherSpeaks.Report(first, NameOf(another!), NameOf(claim.By!));

    private string NameOf(string id) => facts.Find(id)?.DisplayName ?? id;

    private bool IsClaimed(string id) => id == claim.By || Refers(id, claim.By!) || Refers(claim.By!, id);

    private bool Refers(string id, string other) => facts.Find(id) is { } entity && Referred.Of(entity).ContainsKey(other);
}
