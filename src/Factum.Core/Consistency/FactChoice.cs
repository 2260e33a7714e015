using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>
/// Chooses the claim that states the value of a fact. Preferred claims go before others; claims without qualifiers before those that speak of a
/// part; the latest before earlier ones. Those that are left must agree, and of them the narrowest is taken.
/// </summary>
internal sealed class FactChoice
{
    private readonly PropertyDeclaration property;
    private readonly ImmutableArray<ComparedClaim> candidates;
    private readonly ValueSet? met;

    public FactChoice(PropertyDeclaration property, ImmutableArray<ComparedClaim> claims)
    {
        this.property = property;
        ImmutableArray<ComparedClaim> stated = claims.Any(claim => claim.Presence != Presence.Stated) ? [.. claims.Where(claim => claim.Presence == Presence.Stated)] : claims;
        candidates = stated.Length < 2 ? stated : Latest(Whole(Preferred(stated)));
        met = Meet();
    }

    /// <summary>What the deciding claims allow together; null where they have nothing in common or state nothing.</summary>
    public ValueSet? Possible() => met is null || SetMeet.IsEmpty(met) ? null : met;

    /// <summary>Null where no claim states the value, or the claims speak of different parts and have no value in common.</summary>
    public ComparedClaim? Decide()
    {
        ImmutableArray<ComparedClaim> stating = [.. candidates.Where(claim => claim.SaysThereIsOne && claim.Claim.Modality != Modality.Question)];
        if (stating.IsEmpty || (met is not null && SetMeet.IsEmpty(met)))
            return null;
        return stating.Length == 1 ? stating[0] : stating
            .OrderBy(claim => met is not null && claim.Rounded is { } set && SetMeet.IsSubset(set, met) ? 0 : 1)
            .ThenBy(Width)
            .ThenBy(claim => claim.Claim.Rank == Rank.Preferred ? 0 : 1)
            .ThenBy(SourceId, StringComparer.Ordinal)
            .ThenBy(claim => claim.Claim.Value.Text, StringComparer.Ordinal)
            .First();
    }

    private static ImmutableArray<ComparedClaim> Preferred(ImmutableArray<ComparedClaim> claims) =>
        claims.Any(claim => claim.Claim.Rank == Rank.Preferred) ? [.. claims.Where(claim => claim.Claim.Rank == Rank.Preferred)] : claims;

    private static ImmutableArray<ComparedClaim> Whole(ImmutableArray<ComparedClaim> claims) =>
        claims.Any(claim => claim.Situation.Qualifiers.IsEmpty) ? [.. claims.Where(claim => claim.Situation.Qualifiers.IsEmpty)] : claims;

    /// <summary>Those whose time may be that of the latest; undated ones only where nothing is dated.</summary>
    private static ImmutableArray<ComparedClaim> Latest(ImmutableArray<ComparedClaim> claims)
    {
        ImmutableArray<ComparedClaim> dated = [.. claims.Where(claim => !claim.Situation.IsUndated)];
        if (dated.IsEmpty || claims.Length == 1)
            return claims;
        IntervalSet latest = dated[0].Situation.Time;
        foreach (ComparedClaim claim in dated)
        {
            if (IsLater(claim.Situation.Time, latest))
                latest = claim.Situation.Time;
        }

        return [.. dated.Where(claim => !claim.Situation.Time.Meet(latest).IsEmpty)];
    }

    private static bool IsLater(IntervalSet a, IntervalSet b) =>
        a.High != b.High ? a.High is null || (b.High is not null && a.High > b.High) : a.Low is { } low && (b.Low is not { } other || low > other);

    /// <summary>Free texts stand beside each other: they have no meet, unless the property is exclusive.</summary>
    private ValueSet? Meet()
    {
        if (candidates.Length == 1)
            return candidates[0].Exact;
        ImmutableArray<ComparedClaim> meeting = property.Type.Scalar != ScalarType.Text ? candidates
            : property.IsExclusive ? ComparedClaims.WithMorePreciseTexts(candidates)
            : [];
        if (meeting.Select(claim => (claim.Exact as QuantitySet)?.Unit ?? "").Distinct(StringComparer.Ordinal).Count() > 1)
            return null;
        List<ComparedClaim> sets = [.. meeting.Where(claim => claim.Exact is not null)];
        ValueSet? exact = SetMeet.MeetAll([.. sets.Select(claim => claim.Exact!)]);
        return exact is null || !SetMeet.IsEmpty(exact) ? exact : SetMeet.MeetAll([.. sets.Select(claim => claim.Rounded!)]);
    }

    /// <summary>How much a claim leaves open; of texts, those with more words leave less.</summary>
    private double Width(ComparedClaim claim) => claim.Rounded switch
    {
        QuantitySet { Intervals: var intervals } => intervals.Intervals.Sum(part => part is { Low: { } low, High: { } high } ? (double)high - (double)low : double.PositiveInfinity),
        SymbolSet { IsComplement: true } => double.PositiveInfinity,
        SymbolSet { Items: [var text] } when property.Type.Scalar == ScalarType.Text => -Words.WordKey.WordsOf(text).Length,
        SymbolSet symbols => symbols.Items.Length,
        _ => double.PositiveInfinity,
    };

    private static string SourceId(ComparedClaim claim)
    {
        string? first = null;
        foreach (BoundCitation citation in claim.Claim.Citations)
        {
            if (citation is { Stance: Stance.Supports, Source: { } source } && (first is null || string.CompareOrdinal(source, first) < 0))
                first = source;
        }

        // Claims without a source come last.
        return first ?? "\uFFFF";
    }
}
