using Factum.CompilerServices;
using Factum.Values;

namespace Factum.Shards;

/// <summary>The values that a claim allows, or all comparable claims together.</summary>
internal static class PossibleOf
{
    /// <summary>Null where the claim states no value of the type: <c>unknown</c>, <c>none</c>.</summary>
    public static Possible<T>? Claim<T>(ValueReader<T> reader, Catalog catalog, ValueData value)
        where T : notnull
    {
        if (value.Presence != Presence.Stated)
            return null;
        if (reader.ReadSet(catalog, value.Set, value.Nominal, value.Text) is { } possible)
            return possible;
        ClaimData alone = new() { Value = value };
        return reader.TryRead(new ValueContext(catalog, alone, value), out T? single) ? Possible.Of(single) : Anything<T>(value.Text);
    }

    /// <summary>What the comparable claims of a fact allow: nothing where they contradict, anything where none states a value.</summary>
    public static Possible<T> Fact<T>(ValueReader<T> reader, Catalog catalog, FactData fact, ValueData? deciding)
        where T : notnull
    {
        if (reader.ReadSet(catalog, fact.Set, deciding?.Nominal, null) is { } possible)
            return possible;
        if (deciding is not null && Claim(reader, catalog, deciding) is { } stated)
            return stated;
        return fact.Status is FactStatus.Disputed or FactStatus.Acknowledged ? Nothing<T>() : Anything<T>(null);
    }

    public static Possible<T> Anything<T>(string? text)
        where T : notnull => LineOf<T>.Instance is null
        ? Possible<T>.FromItems([], isComplement: true, text)
        : Possible<T>.FromIntervals(IntervalSet.All, "", text);

    private static Possible<T> Nothing<T>()
        where T : notnull => LineOf<T>.Instance is null
        ? Possible<T>.FromItems([], isComplement: false, null)
        : Possible<T>.FromIntervals(IntervalSet.Empty, "", null);
}
