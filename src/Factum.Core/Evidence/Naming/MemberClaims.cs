using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Evidence.Naming;

/// <summary>The claims of each member: several where it lists several values.</summary>
internal sealed class MemberClaims
{
    private readonly Dictionary<EntityBlock, Dictionary<int, ClaimRange>> blocks = [];

    public ReadOnlySpan<BoundClaim> Of(BoundClaim claim)
    {
        if (!blocks.TryGetValue(claim.Block, out Dictionary<int, ClaimRange>? members))
            blocks.Add(claim.Block, members = Index(claim.Block.Claims));
        return members.TryGetValue(claim.Member, out ClaimRange range) ? claim.Block.Claims.AsSpan().Slice(range.First, range.Count) : default;
    }

    private static Dictionary<int, ClaimRange> Index(ImmutableArray<BoundClaim> claims)
    {
        Dictionary<int, ClaimRange> members = [];
        for (int i = 0; i < claims.Length;)
        {
            int end = i + 1;
            while (end < claims.Length && claims[end].Member == claims[i].Member)
                end++;
            members[claims[i].Member] = new ClaimRange(i, end - i);
            i = end;
        }

        return members;
    }

    private readonly record struct ClaimRange(int First, int Count);
}
