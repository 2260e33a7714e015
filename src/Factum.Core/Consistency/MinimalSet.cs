using Factum.Binding;

namespace Factum.Consistency;

/// <summary>
/// Of claims whose meet is empty, a minimal set whose meet is empty: without any one of its members the others agree.
/// For intervals two always suffice (Helly); unions of intervals and complements may need more.
/// </summary>
internal static class MinimalSet
{
    /// <summary>Empty where the claims have a value in common. The claims must be mutually comparable.</summary>
    public static IReadOnlyList<ComparedClaim> Find(IReadOnlyList<ComparedClaim> claims, Layer layer)
    {
        List<ComparedClaim> found = [];
        ValueSet? met = null;
        int end = claims.Count;

        // Each round finds the claim at which the meet turns empty: it belongs to every empty meet of the claims up to it, so it is kept,
        // and the next round starts from it and needs only the claims before. As many rounds as the set has members.
        while (met is null || !SetMeet.IsEmpty(met))
        {
            int turn = Turn(claims, end, met, layer);
            if (turn < 0)
                return [];
            found.Add(claims[turn]);
            met = Meet(met, claims[turn][layer]!);
            end = turn;
        }

        found.Reverse();
        return found;
    }

    private static int Turn(IReadOnlyList<ComparedClaim> claims, int end, ValueSet? met, Layer layer)
    {
        for (int i = 0; i < end; i++)
        {
            if (claims[i][layer] is not { } set)
                continue;
            met = Meet(met, set);
            if (SetMeet.IsEmpty(met))
                return i;
        }

        return -1;
    }

    private static ValueSet Meet(ValueSet? met, ValueSet set) => met is null ? set : SetMeet.Meet(met, set);
}
