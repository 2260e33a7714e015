using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;

namespace Factum.Consistency;

/// <summary>Draws the conclusion from the claims of a fact: whether there is a value, how far it can be relied on, which claim states it.</summary>
internal sealed class FactStanding(PropertyDeclaration property, ImmutableArray<ComparedClaim> claims, IReadOnlyList<Conflict> conflicts, IReadOnlyDictionary<string, string> textOfKey)
{
    private readonly bool isFirm = claims.Any(claim => claim.IsFirm);

    /// <summary>Where something is asserted or reported, only that counts; else what is alleged, expected and so on.</summary>
    public ImmutableArray<ComparedClaim> Counted { get; } = claims.Length > 1 && claims.Any(claim => claim.IsFirm) ? [.. claims.Where(claim => claim.IsFirm)] : claims;

    public FactOutcome Conclude(FactOrigins origins, CitationStanding citations)
    {
        ImmutableArray<ComparedClaim> counted = Counted;
        FactStatus status = Worst(DisputeStatus(), counted.IsEmpty ? FactStatus.Unsourced : citations.Judge(counted, property.IsUncited), isFirm ? FactStatus.Settled : FactStatus.Tentative);
        FactChoice choice = new(property, counted);
        bool isDisputed = status <= FactStatus.Acknowledged;
        bool isDecided = counted.Any(claim => claim.Claim.Rank == Rank.Preferred) || (isFirm && !isDisputed);
        (ImmutableArray<string> roots, int atLeast) = origins.Of(counted);
        return new FactOutcome
        {
            Presence = PresenceOf(counted),
            Status = status,
            Deciding = property.IsMany || !isDecided ? null : choice.Decide()?.Claim,
            Possible = property.IsMany || isDisputed ? null : Shown(choice.Possible()),
            Origins = roots,
            IndependentOrigins = atLeast,
        };
    }

    private FactStatus DisputeStatus()
    {
        FactStatus status = FactStatus.Settled;
        foreach (Conflict conflict in conflicts)
        {
            // What is merely alleged does not unsettle what is asserted.
            if (isFirm && !conflict.IsFirm)
                continue;
            status = Worst(status, conflict.Kind == ConflictKind.Rounding ? FactStatus.AgreesWithinRounding : conflict.IsAcknowledged ? FactStatus.Acknowledged : FactStatus.Disputed);
        }

        return status;
    }

    private static FactStatus Worst(params ReadOnlySpan<FactStatus> statuses)
    {
        FactStatus worst = FactStatus.Settled;
        foreach (FactStatus status in statuses)
            worst = status < worst ? status : worst;
        return worst;
    }

    private static Presence PresenceOf(ImmutableArray<ComparedClaim> counted)
    {
        if (counted.Length == 1)
            return counted[0].Presence;
        IEnumerable<ComparedClaim> deciding = counted.Any(claim => claim.Claim.Rank == Rank.Preferred) ? counted.Where(claim => claim.Claim.Rank == Rank.Preferred) : counted;
        Presence found = Presence.Absent;
        foreach (ComparedClaim claim in deciding)
        {
            if (claim.Presence == Presence.Stated)
                return Presence.Stated;
            if (found != Presence.KnownNone)
                found = claim.Presence;
        }

        return found;
    }

    /// <summary>Keys of words as a text that has them.</summary>
    private ValueSet? Shown(ValueSet? possible) => property.Type.Scalar == ScalarType.Text && possible is SymbolSet keys
        ? SetMeet.Canonical(new SymbolSet([.. keys.Items.Select(key => textOfKey.TryGetValue(key, out string? text) ? text : key)], keys.IsComplement))
        : possible;
}
