using Factum.Binding;

namespace Factum.Evidence.Reading;

/// <summary>A number in a text, without unit or bound.</summary>
/// <param name="First">Its first token, a sign included.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Value">The number.</param>
internal readonly record struct NumberReading(int First, int Next, decimal Value)
{
    /// <summary>What its last word of magnitude multiplies by; 1 for none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Digits without any word: <c>5</c> in <c>5–10 million</c>, which takes its magnitude from its neighbour.</summary>
    public bool IsBare { get; init; }

    /// <summary>A part of one: <c>two thirds</c>.</summary>
    public bool IsFraction { get; init; }

    /// <summary>The word <c>one</c> alone, which often counts nothing.</summary>
    public bool IsOne { get; init; }

    public NumberReading Times(decimal factor, int next) => this with { Value = Value * factor, Scale = factor, Next = next, IsBare = false };

    /// <summary>True where a product can be kept.</summary>
    public static bool Fits(decimal number, decimal factor) => factor == 0 || Math.Abs(number) <= Figure.Limit / Math.Abs(factor);
}
