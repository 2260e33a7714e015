using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>
/// One property of one entity, without its type: what its claims amount to, and the claims.
/// Never null; without claims it is <see cref="Presence.Absent"/>.
/// </summary>
public class Fact
{
    private readonly Entity entity;

    internal Fact(Entity entity, FactData data, IReadOnlyList<Claim> claims)
    {
        this.entity = entity;
        Data = data;
        Claims = claims;
    }

    /// <summary>The name of the property in fact files, in kebab-case.</summary>
    public string Property => Data.Property;

    /// <summary>Whether the claims state a value, that there is one which nobody says, or that there is none.</summary>
    public Presence Presence => Data.Presence;

    /// <summary>How far it can be relied on.</summary>
    public FactStatus Status => Data.Status;

    /// <summary>All claims, in the order of their files; empty where it is absent.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The citations of all claims.</summary>
    public IReadOnlyList<Citation> Citations => [.. Claims.SelectMany(claim => claim.Citations)];

    /// <summary>The sources that the supporting citations go back to, in the order of their ids.</summary>
    public IReadOnlyList<Source> Origins => [.. Data.Origins.Select(Catalog.FindSource)];

    /// <summary>At least this many origins are independent of each other.</summary>
    public int IndependentOrigins => Data.IndependentOrigins;

    internal FactData Data { get; }

    internal Catalog Catalog => entity.Handle.Catalog;

    /// <summary>What is the case: <c>(unknown)</c>, <c>(disputed)</c>; where there is one claim, its value as fact files write it.</summary>
    public override string ToString() => Data.Presence switch
    {
        Presence.Absent => "(absent)",
        Presence.Unknown => "(unknown)",
        Presence.KnownNone => "(none)",
        _ when Data.Claims.Count == 1 => Data.Claims[0].Value.Text,
        _ => $"({Data.Status.ToString().ToLowerInvariant()})",
    };

    internal FactNotSettledException NotSettled()
    {
        string stated = Claims.Count == 0 ? "" : ": " + string.Join("; ", Claims.Select(claim => claim.ToString()));
        return new FactNotSettledException($"'{Data.Property}' of '{entity.Name}' ({entity.Handle.Kind} {entity.Id}) is not settled: {Reason}{stated}");
    }

    private string Reason => Data.Presence switch
    {
        Presence.Absent => "no fact file states it",
        Presence.Unknown => "there is a value, and nobody says which",
        Presence.KnownNone => "it is known that there is none",
        _ => Data.Status switch
        {
            FactStatus.Disputed => "its claims contradict each other",
            FactStatus.Acknowledged => "its claims contradict each other, as its editors acknowledge",
            FactStatus.Refuted => "its evidence failed",
            FactStatus.Tentative => "its claims are only expected, alleged, denied or the like",
            _ => "its claims leave more than one value",
        },
    };
}
