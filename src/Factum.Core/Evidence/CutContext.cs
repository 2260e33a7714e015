using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;

namespace Factum.Evidence;

/// <summary>What a claim already says, so that a cut may leave it out.</summary>
internal static class CutContext
{
    /// <summary>Whom the claims are about: their subject and every entity in their values.</summary>
    public static HashSet<string> EntitiesOf(ImmutableArray<BoundClaim> claims)
    {
        HashSet<string> entities = new(StringComparer.Ordinal);
        foreach (BoundClaim claim in claims)
        {
            entities.Add(claim.Block.Id);
            if (claim.By is { } by)
                entities.Add(by);
            foreach (ClaimValue value in claim.Qualifiers.Select(qualifier => qualifier.Value).Append(claim.Value).Where(value => value.Type.Scalar == ScalarType.Entity))
                entities.UnionWith(value.Choices.Select(choice => choice.Scalar.Text));
        }

        return entities;
    }

    /// <summary>True where a claim hedges or negates by itself.</summary>
    public static bool Says(ImmutableArray<BoundClaim> claims, MeaningChange change) => claims.Any(claim => change switch
    {
        MeaningChange.Hedge => claim.Modality != Modality.Asserted,
        _ => claim.Modality == Modality.Denied || claim.Value.Presence != Presence.Stated || claim.Value.Choices.Any(choice => choice.IsNot),
    });

    /// <summary>The parts of a cut that belong to sentences of which something is quoted: whole sentences in between say nothing about those.</summary>
    public static IEnumerable<string> ClausesAtEnds(string cut)
    {
        int first = SentenceEnd.After(cut.AsSpan(), 0), last = SentenceEnd.LastIn(cut.AsSpan());
        if (first < 0)
            return [cut];
        return [cut.Substring(0, first), cut.Substring(last)];
    }
}
