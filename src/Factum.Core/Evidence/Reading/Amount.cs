using System.Collections.Immutable;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>A number with its unit, without bound; what a range has two of.</summary>
internal sealed record Amount
{
    public required MentionKind Kind { get; init; }

    /// <summary>The first token: a currency sign before the number perhaps.</summary>
    public required int First { get; init; }

    /// <summary>The token behind the unit.</summary>
    public required int Next { get; init; }

    public required int CoreFirst { get; init; }

    public required int CoreNext { get; init; }

    /// <summary>On the line of numbers, before the unit.</summary>
    public required Interval Numbers { get; init; }

    /// <summary>As the language writes the number: <c>1.4 billion</c>, <c>hundreds of millions</c>; empty where the language has no word for it.</summary>
    public required string Phrase { get; init; }

    /// <summary>What the unit multiplies by: 0.01 of cents, 365.25 of years.</summary>
    public decimal Factor { get; init; } = 1;

    public ImmutableArray<string> Currencies { get; init; } = [];

    public string Unit { get; init; } = "";

    /// <summary>What the last word of magnitude multiplies by.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Digits without magnitude, which may take that of a neighbour.</summary>
    public bool IsBare { get; init; }

    public bool IsOne { get; init; }

    public bool IsFraction { get; init; }

    /// <summary>Written as a part of a count: <c>one in five</c>.</summary>
    public bool IsRatio { get; init; }

    /// <summary>The unit may be none: <c>5 pounds</c>.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The unit is written behind the number.</summary>
    public bool HasUnitBehind { get; init; }

    public bool HasUnit => Kind != MentionKind.Number;

    public decimal? Number => Numbers.IsPoint ? Numbers.Low : null;

    public IntervalSet Set => IntervalSet.Of(new Interval(Numbers.Low * Factor, Numbers.IsLowOpen, Numbers.High * Factor, Numbers.IsHighOpen));

    public static Amount Of(NumberReading number) => new()
    {
        Kind = MentionKind.Number,
        First = number.First,
        Next = number.Next,
        CoreFirst = number.First,
        CoreNext = number.Next,
        Numbers = Interval.Point(number.Value),
        Phrase = NumberPhrase.Of(number.Value, number.Scale),
        Scale = number.Scale,
        IsBare = number.IsBare,
        IsOne = number.IsOne,
        IsFraction = number.IsFraction,
    };

    /// <summary>The same with the magnitude of a neighbour: 5 in <c>5–10 million</c>.</summary>
    public Amount Scaled(decimal scale) => Numbers is { IsPoint: true, Low: { } value } && NumberReading.Fits(value, scale)
        ? this with { Numbers = Interval.Point(value * scale), Scale = scale, Phrase = NumberPhrase.Of(value * scale, scale), IsBare = false }
        : this;

    /// <summary>The same with the unit of a neighbour.</summary>
    public Amount Measured(Amount other) => this with { Kind = other.Kind, Currencies = other.Currencies, Unit = other.Unit, Factor = other.Factor };
}
