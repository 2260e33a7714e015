using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Consistency.Words;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Consistency.Constraints;

/// <summary><c>requires</c> and <c>excludes</c>: what an entity that has this property must, or must not, have beside it.</summary>
internal sealed class Dependencies(WrittenMembers written)
{
    public void Check(BoundEntity entity, BoundFact fact, List<FactDiagnostic> diagnostics)
    {
        PropertyDeclaration property = fact.Property;
        if ((property.Requires.IsEmpty && property.Excludes.IsEmpty) || FirstStated(fact) is not { } claim)
            return;
        foreach (Dependency dependency in property.Requires)
        {
            if (IsMissing(entity, dependency))
                diagnostics.Add(Violation.Of(RequirementMissing.Rule, property, claim.PropertySite, entity.DisplayName, property.Name, Shown(dependency)));
        }

        foreach (Dependency dependency in property.Excludes)
        {
            if (entity.FindFact(dependency.Property) is { } excluded && FirstStated(excluded, claim => IsDefinitely(claim, dependency.Value)) is { } other)
                Report(entity, claim, other, diagnostics);
        }
    }

    private static void Report(BoundEntity entity, BoundClaim claim, BoundClaim other, List<FactDiagnostic> diagnostics)
    {
        foreach ((BoundClaim here, BoundClaim there) in new[] { (claim, other), (other, claim) })
        {
            diagnostics.Add(new FactDiagnostic(ExcludedTogether.Rule, here.PropertySite, entity.DisplayName, here.Property.Name, there.Property.Name, ClaimText.Of(there), there.Value.Site.ToString())
            {
                Severity = claim.Property.IsSuggested ? Severity.Hint : ExcludedTogether.Rule.Severity,
                Related = [there.Value.Site],
            });
        }
    }

    /// <summary>Missing where there is no claim, or where no claim allows the required value.</summary>
    private bool IsMissing(BoundEntity entity, Dependency dependency)
    {
        if (entity.FindFact(dependency.Property) is not { } fact)
            return !written.MayHave(entity, dependency.Property);
        foreach (BoundClaim claim in fact.Claims)
        {
            if (claim.Rank != Rank.Deprecated && IsPossibly(claim, dependency.Value))
                return false;
        }

        return true;
    }

    private static BoundClaim? FirstStated(BoundFact fact, Func<BoundClaim, bool>? condition = null)
    {
        foreach (BoundClaim claim in fact.Claims)
        {
            bool isFirm = claim is { Rank: not Rank.Deprecated, Modality: Modality.Asserted or Modality.Reported, Value.Presence: Presence.Stated };
            if (isFirm && claim.Value.Choices.Any(choice => !choice.IsNot) && (condition is null || condition(claim)))
                return claim;
        }

        return null;
    }

    private static bool IsPossibly(BoundClaim claim, string? value) =>
        value is null || claim.Value.Presence == Presence.Unknown || claim.Value.Choices.Any(choice => choice.IsNot != IsSame(claim, choice, value));

    private static bool IsDefinitely(BoundClaim claim, string? value) =>
        value is null || (claim.Value.Presence == Presence.Stated && claim.Value.Choices.All(choice => !choice.IsNot && IsSame(claim, choice, value)));

    private static bool IsSame(BoundClaim claim, ValueChoice choice, string value) => claim.Property.Type.Scalar == ScalarType.Text
        ? WordKey.Of(choice.Scalar.Text) == WordKey.Of(value)
        : choice.Scalar.Text == value;

    private static string Shown(Dependency dependency) => dependency.Value is null ? dependency.Property : dependency.Property + " = " + dependency.Value;
}
