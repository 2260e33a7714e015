using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Consistency.Constraints;

/// <summary>Constraints on one value: its range, its pattern, what it must not be, its currency.</summary>
internal static class ValueConstraints
{
    private const string NoCurrency = "XXX";

    public static void Check(BoundEntity entity, BoundFact fact, List<FactDiagnostic> diagnostics)
    {
        PropertyDeclaration property = fact.Property;
        if (property is { Range: null, Matches: null, NoneOf.IsEmpty: true, Currencies.IsEmpty: true })
            return;
        foreach (BoundClaim claim in fact.Claims)
        {
            // What is deprecated is kept for the record; what is denied is not held to be true.
            if (claim.Rank == Rank.Deprecated || claim.Modality == Modality.Denied)
                continue;
            CheckRange(entity, claim, diagnostics);
            foreach (ValueChoice choice in claim.Value.Choices)
            {
                if (!choice.IsNot)
                    CheckChoice(entity, claim, choice, diagnostics);
            }
        }
    }

    /// <summary>Fires only where no value that the claim allows, as rounded, lies in the range.</summary>
    private static void CheckRange(BoundEntity entity, BoundClaim claim, List<FactDiagnostic> diagnostics)
    {
        PropertyDeclaration property = claim.Property;
        if (property.Range is QuantitySet range && claim.Value.Rounded is QuantitySet { Intervals: { IsEmpty: false } value }
            && SetMeet.AreCommensurable(claim.Value.Rounded, range) && value.Meet(range.Intervals).IsEmpty)
        {
            diagnostics.Add(Violation.Of(OutOfRange.Rule, property, claim.Value.Site, property.Name, entity.DisplayName, ClaimText.Of(claim), property.RangeText));
        }
    }

    private static void CheckChoice(BoundEntity entity, BoundClaim claim, ValueChoice choice, List<FactDiagnostic> diagnostics)
    {
        PropertyDeclaration property = claim.Property;
        string text = choice.Scalar.Text;
        if (property.Matches is { } pattern && !pattern.IsMatch(text.AsSpan()))
            diagnostics.Add(Violation.Of(DoesNotMatch.Rule, property, choice.Site, property.Name, entity.DisplayName, ClaimText.Shortened(text), pattern.Pattern));
        if (property.NoneOf.Contains(text))
            diagnostics.Add(Violation.Of(ForbiddenValue.Rule, property, choice.Site, property.Name, entity.DisplayName, ClaimText.Shortened(text), string.Join(", ", property.NoneOf)));
        CheckCurrency(entity, property, choice, diagnostics);
    }

    private static void CheckCurrency(BoundEntity entity, PropertyDeclaration property, ValueChoice choice, List<FactDiagnostic> diagnostics)
    {
        string currency = choice.Scalar.Unit;
        // Which currency 'XXX' is nobody says: it may be an allowed one.
        if (!property.Currencies.IsEmpty && property.Type.Scalar == ScalarType.Money && currency != NoCurrency && !property.Currencies.Contains(currency))
            diagnostics.Add(Violation.Of(CurrencyNotAllowed.Rule, property, choice.Site, property.Name, entity.DisplayName, currency, string.Join(", ", property.Currencies)));
    }
}
