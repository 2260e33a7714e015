using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>Says of a disagreement, at one of its claims, both values, where the other stands, and the arithmetic.</summary>
internal sealed class ConflictReport(BoundEntity entity, BoundFact fact)
{
    public FactDiagnostic Report(Conflict conflict)
    {
        BoundClaim claim = conflict.Claim.Claim;
        return new FactDiagnostic(RuleOf(conflict), claim.Value.Site, fact.Property.Name, entity.DisplayName, Shown(conflict.Claim, conflict.Kind), OthersOf(conflict))
        {
            Severity = SeverityOf(conflict),
            Related = [.. conflict.Others.Select(other => other.Claim.Value.Site)],
            Fixes = conflict.Kind == ConflictKind.Rounding || conflict.IsAcknowledged ? [] : ClaimFixes.Of(claim, conflict.Others[0].Claim),
        };
    }

    private static Rule RuleOf(Conflict conflict) => conflict.Kind switch
    {
        ConflictKind.Rounding => ValuesAgreeWithinRounding.Rule,
        _ when conflict.IsAcknowledged => DisputeAcknowledged.Rule,
        ConflictKind.Excluded => ValueExcludedByNot.Rule,
        ConflictKind.OutsideOnly => ValueOutsideOnly.Rule,
        _ => ValuesContradict.Rule,
    };

    /// <summary>One step lower where a claim concerned is neither asserted nor reported, and one where dates may differ.</summary>
    private static Severity SeverityOf(Conflict conflict)
    {
        Severity severity = RuleOf(conflict).Severity;
        if (conflict.Kind == ConflictKind.Rounding || conflict.IsAcknowledged)
            return severity;
        return severity - (conflict.IsFirm ? 0 : 1) - (conflict.Comparability == Comparability.Always ? 0 : 1);
    }

    private string OthersOf(Conflict conflict)
    {
        if (conflict.IsTogether)
            return string.Join(" and ", conflict.Others.Select(other => Elsewhere(other, conflict.Kind))) + (conflict.Kind == ConflictKind.Rounding ? "" : ", which cannot all be true");
        bool isRounding = conflict.Kind == ConflictKind.Rounding;
        string more = (conflict.Count, conflict.IsCountExact) switch
        {
            (_, false) => " (and perhaps in other claims)",
            (1, _) => "",
            (2, _) => isRounding ? " (and 1 other claim)" : " (and 1 other claim is against it)",
            _ => isRounding ? $" (and {conflict.Count - 1} other claims)" : $" (and {conflict.Count - 1} other claims are against it)",
        };
        string unless = conflict.Comparability == Comparability.UnlessDatesDiffer ? ", unless the dates differ" : "";
        return Elsewhere(conflict.Others[0], conflict.Kind) + more + unless;
    }

    private string Elsewhere(ComparedClaim other, ConflictKind kind) => Shown(other, kind) + " in " + other.Claim.Value.Site.ToString();

    /// <summary>The value in quotes, and what it allows where that is more than the eye sees.</summary>
    private string Shown(ComparedClaim claim, ConflictKind kind)
    {
        string only = claim.Claim.IsOnly && kind == ConflictKind.OutsideOnly ? "only " : "";
        string voice = claim.Claim.Modality is Modality.Asserted or Modality.Reported ? "" : claim.Claim.Modality switch
        {
            Modality.Alleged => "alleged ",
            Modality.Denied => "denied ",
            Modality.Expected => "expected ",
            Modality.Possible => "possibly ",
            Modality.Opinion => "in an opinion ",
            _ => "in a question ",
        };
        return voice + "'" + only + ClaimText.Of(claim.Claim) + "'" + Arithmetic(claim);
    }

    private string Arithmetic(ComparedClaim claim)
    {
        if (claim.IsExclusion || claim.Rounded is not QuantitySet { Intervals: { IsEmpty: false } intervals } rounded)
            return "";
        bool isRounded = claim.Exact is { } exact && !exact.Equals(rounded);
        return intervals.IsPoint || (!isRounded && claim.Claim.Value.IsSingle) ? "" : $" ({(isRounded ? "as rounded " : "")}{SetText.Of(rounded, fact.Property.Type.Scalar)})";
    }

}
