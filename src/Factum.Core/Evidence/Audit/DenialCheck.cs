using Factum.Binding;
using Factum.Evidence.Audit.Rules;
using Factum.Evidence.Entailment;
using Factum.Evidence.Naming;
using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Audit;

/// <summary>A claim that denies, by <c>not</c> or <c>@denied</c>, on quotes that state what it denies: the reverse of a negation cut off, and as wrong.</summary>
internal sealed class DenialCheck(EntailmentChecker entailment)
{
    /// <summary>Null where the claim denies nothing, or where anything near the quotes denies something: what it is, a reader may tell.</summary>
    public FactDiagnostic? Check(CitedClaim cited, NamingResult names, AuditResult audit)
    {
        BoundClaim claim = cited.Claim;
        if (audit is not { Outcome: not AuditOutcome.NotAudited, DeniesSomething: false } || cited.IsInferred || claim.Block.Kind?.Is("source") == true)
            return null;
        if (claim.Modality == Modality.Denied)
            return NegationNotInQuote.Report(cited, "@denied " + claim.Value.Text);
        return claim.Value is { Presence: Presence.Stated, Choices: [{ IsNot: true }] } && IsStated(cited, names) ? NegationNotInQuote.Report(cited, claim.Value.Text) : null;
    }

    private bool IsStated(CitedClaim cited, NamingResult names) => cited.Claim.Value.Type.Scalar == Kinds.ScalarType.Entity
        ? names.Components.Any(component => component is { Name: "value", Support: Support.Stated })
        : entailment.StatesDenied(cited);
}
