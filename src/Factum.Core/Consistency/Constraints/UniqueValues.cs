using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency.Constraints;

/// <summary><c>unique</c>: no two entities of the declaring kind have the same value. Only what is asserted or reported outright is compared.</summary>
internal sealed class UniqueValues
{
    private const int Named = 3;
    private readonly Dictionary<(string Kind, string Property, string Value), List<(BoundEntity Entity, BoundClaim Claim)>> claims = [];

    public void Add(BoundEntity entity, BoundFact fact)
    {
        if (!fact.Property.IsUnique)
            return;
        foreach (BoundClaim claim in fact.Claims)
        {
            if (claim is not { Rank: not Rank.Deprecated, Modality: Modality.Asserted or Modality.Reported, Value: { Presence: Presence.Stated, IsSingle: true, Exact: { } value } })
                continue;
            (string, string, string) key = (fact.Property.DeclaringKind, fact.Property.Name, SetKey.Of(value));
            if (!claims.TryGetValue(key, out List<(BoundEntity, BoundClaim)>? same))
                claims.Add(key, same = []);
            same.Add((entity, claim));
        }
    }

    public void Check(List<FactDiagnostic> diagnostics)
    {
        foreach (List<(BoundEntity Entity, BoundClaim Claim)> same in claims.Values)
        {
            // One claim of each entity is enough to name the entity.
            List<(BoundEntity Entity, BoundClaim Claim)> firsts = [.. same.GroupBy(member => member.Entity).Select(group => group.First()).Take(Named + 1)];
            if (firsts.Count < 2)
                continue;
            foreach ((BoundEntity entity, BoundClaim claim) in same)
                diagnostics.Add(Report(entity, claim, [.. firsts.Where(first => first.Entity != entity).Take(Named)]));
        }
    }

    private static FactDiagnostic Report(BoundEntity entity, BoundClaim claim, ImmutableArray<(BoundEntity Entity, BoundClaim Claim)> others)
    {
        PropertyDeclaration property = claim.Property;
        ImmutableArray<Site> sites = [.. others.Select(other => other.Claim.Value.Site)];
        string named = string.Join(", ", others.Select(other => $"'{other.Entity.DisplayName}' in {other.Claim.Value.Site.ToString()}"));
        return new FactDiagnostic(NotUnique.Rule, claim.Value.Site, property.Name, entity.DisplayName, ClaimText.Of(claim), named)
        {
            Severity = property.IsSuggested ? Severity.Hint : NotUnique.Rule.Severity,
            Related = sites,
        };
    }
}
