using Factum.Binding;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>The entities that claims refer to.</summary>
internal static class Referred
{
    public static bool In(ClaimValue value, string id)
    {
        if (value.Type.Scalar != ScalarType.Entity)
            return false;
        foreach (ValueChoice choice in value.Choices)
        {
            if (choice.Scalar.Text == id)
                return true;
        }

        return false;
    }

    /// <summary>The entities that the claims of an entity refer to, each with the one property that does; null where several do.</summary>
    public static Dictionary<string, string?> Of(BoundEntity entity)
    {
        Dictionary<string, string?> referred = new(StringComparer.Ordinal);
        foreach (BoundFact fact in entity.Facts)
        {
            if (fact.Property.Type.Scalar != ScalarType.Entity)
                continue;
            foreach (BoundClaim claim in fact.Claims)
            {
                foreach (ValueChoice choice in claim.Value.Choices)
                {
                    if (!choice.IsNot)
                        referred[choice.Scalar.Text] = referred.TryGetValue(choice.Scalar.Text, out string? property) && property != fact.Property.Name ? null : fact.Property.Name;
                }
            }
        }

        return referred;
    }
}
