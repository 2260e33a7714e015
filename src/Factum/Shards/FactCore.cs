using Factum.CompilerServices;

namespace Factum.Shards;

/// <summary>What a fact and a list of facts have in common.</summary>
internal sealed class FactCore(Entity entity, FactData data)
{
    public FactData Data { get; } = data;

    public Catalog Catalog => entity.Handle.Catalog;

    public Claim<T>[] ReadClaims<T>(ValueReader<T> reader)
    {
        Claim<T>[] claims = new Claim<T>[Data.Claims.Count];
        for (int i = 0; i < claims.Length; i++)
            claims[i] = new Claim<T>(Catalog, Data.Property, Data.Claims[i], reader);
        return claims;
    }

    public IReadOnlyList<Citation> ReadCitations<T>(IReadOnlyList<Claim<T>> claims) => [.. claims.SelectMany(claim => claim.Citations)];

    public IReadOnlyList<Source> ReadOrigins() => [.. Data.Origins.Select(Catalog.FindSource)];

    public FactNotSettledException NotSettled<T>(IReadOnlyList<Claim<T>> claims)
    {
        string stated = claims.Count == 0 ? "" : ": " + string.Join("; ", claims.Select(claim => claim.ToString()));
        return new FactNotSettledException($"'{Data.Property}' of '{entity.Name}' ({entity.Handle.Kind} {entity.Id}) is not settled: {Reason}{stated}");
    }

    /// <summary>In place of a value: <c>(unknown)</c>, <c>(disputed)</c>.</summary>
    public string Describe() => Data.Presence switch
    {
        Presence.Absent => "(absent)",
        Presence.Unknown => "(unknown)",
        Presence.KnownNone => "(none)",
        _ when Data.Claims.Count == 1 => Data.Claims[0].Value.Text,
        _ => $"({Data.Status.ToString().ToLowerInvariant()})",
    };

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
