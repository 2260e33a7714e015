using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Evidence;

/// <summary>One citation with the claims that it is cited for: several where a member lists several values, none for a rate.</summary>
internal sealed record CitedClaims(BoundCitation Citation, ImmutableArray<BoundClaim> Claims)
{
    /// <summary>Every citation of a file, in order of the text.</summary>
    public static IEnumerable<CitedClaims> In(FileFacts file)
    {
        foreach (EntityBlock block in file.Blocks)
        {
            for (int i = 0; i < block.Claims.Length;)
            {
                int end = i + 1;
                while (end < block.Claims.Length && block.Claims[end].Member == block.Claims[i].Member)
                    end++;
                ImmutableArray<BoundClaim> claims = ImmutableArray.Create(block.Claims, i, end - i);
                HashSet<BoundCitation> seen = [];
                foreach (BoundCitation citation in claims.SelectMany(claim => claim.Citations))
                {
                    if (seen.Add(citation))
                        yield return new CitedClaims(citation, claims);
                }

                i = end;
            }
        }

        foreach (BoundCitation citation in file.Rates.SelectMany(rate => rate.Citations))
            yield return new CitedClaims(citation, []);
    }
}
