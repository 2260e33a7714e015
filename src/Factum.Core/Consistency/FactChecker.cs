using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>One fact: its claims compared, its outcome, its diagnostics.</summary>
internal sealed class FactChecker(SourceDates dates, FactOrigins origins, CitationStanding citations, OriginPolicy policy)
{
    public FactOutcome Check(BoundEntity entity, BoundFact fact, List<FactDiagnostic> diagnostics)
    {
        ComparedClaims prepared = new(fact.Property, dates);
        ImmutableArray<ComparedClaim> claims = prepared.Prepare(fact.Claims);
        IReadOnlyList<Conflict> conflicts = [];
        if (claims.Length > 1)
        {
            ComparisonBudget budget = new();
            conflicts = Compare(fact.Property, claims, budget);
            ConflictReport report = new(entity, fact);
            diagnostics.AddRange(conflicts.OrderBy(conflict => conflict.Claim.Index).Select(report.Report));
            diagnostics.AddRange(new FactNotes(entity, fact, budget).Of(claims));
            if (!budget.IsLeft)
                diagnostics.Add(new FactDiagnostic(TooManyToCompare.Rule, claims[0].Claim.Value.Site, fact.Property.Name, entity.DisplayName, claims.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        FactStanding standing = new(fact.Property, claims, conflicts, prepared.TextOfKey);
        FactOutcome outcome = standing.Conclude(origins, citations);
        policy.Check(entity, fact, standing.Counted, outcome.Deciding, diagnostics);
        return outcome;
    }

    private static IReadOnlyList<Conflict> Compare(PropertyDeclaration property, ImmutableArray<ComparedClaim> claims, ComparisonBudget budget)
    {
        if (property.IsMany)
            return [.. new ListComparison(budget).Excluded(claims), .. new ClosedLists(property, budget).Outside(claims)];
        if (property.Type.Scalar == ScalarType.Text && !property.IsExclusive)
            return [.. new ListComparison(budget).Excluded(claims)];
        ImmutableArray<ComparedClaim> compared = property.Type.Scalar == ScalarType.Text ? ComparedClaims.WithMorePreciseTexts(claims) : claims;
        return [.. new SingleComparison(budget).Compare(Age.IsAge(property) ? [.. compared.Where(claim => !claim.Situation.IsUndated)] : compared)];
    }
}
