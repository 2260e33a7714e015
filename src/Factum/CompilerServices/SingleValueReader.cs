using System.Diagnostics.CodeAnalysis;
using Factum.Shards;
using Factum.Values;

namespace Factum.CompilerServices;

/// <summary>Reads values of which a claim states one, plainly.</summary>
internal sealed class SingleValueReader<T>(SingleReader<T> read) : ValueReader<T>
    where T : notnull
{
    internal override bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value)
    {
        if (context.Value.Single is { } single)
            return read(single, context.Catalog, out value);
        value = default;
        return false;
    }

    internal override Possible<T>? ReadSet(Catalog catalog, string set, string? nominal, string? text)
    {
        if (SetReader.TryReadIntervals(set, out string unit, out IntervalSet intervals) && LineOf<T>.Instance is not null)
        {
            return nominal is not null && read(nominal, catalog, out T? figure)
                ? Possible<T>.FromIntervals(intervals, unit, figure, text)
                : Possible<T>.FromIntervals(intervals, unit, text);
        }

        if (!SetReader.TryReadItems(set, out string[] items, out bool isComplement))
            return null;
        List<T> values = [];
        foreach (string item in items)
        {
            if (read(item, catalog, out T? value))
                values.Add(value);
        }

        return Possible<T>.FromItems(values, isComplement, text);
    }
}

/// <summary>Reads values of bounded properties.</summary>
internal sealed class PossibleReader<T>(ValueReader<T> reader) : ValueReader<Possible<T>>
    where T : notnull
{
    public ValueReader<T> Reader => reader;

    internal override bool TryRead(ValueContext context, [MaybeNullWhen(false)] out Possible<T> value)
    {
        value = PossibleOf.Claim(reader, context.Catalog, context.Value);
        return value is not null;
    }
}

/// <summary>Reads a value together with its qualifiers.</summary>
internal sealed class QualifiedReader<T>(QualifiedMaker<T> make) : ValueReader<T>
    where T : class
{
    internal override bool TryRead(ValueContext context, [MaybeNullWhen(false)] out T value)
    {
        value = make(new QualifiedValue(context));
        return value is not null;
    }
}
