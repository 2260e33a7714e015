using Factum.Values;

namespace Factum.Binding;

/// <summary>Words for a number that nobody counted. Intervals are half-open, so that <c>hundreds of millions</c> ends before a billion.</summary>
internal static class QuantityWords
{
    /// <summary>The whole, whatever its number: constrains no figure.</summary>
    public const string All = "all";

    /// <summary>The numbers that the word stands for; null for <c>all</c> and for any other word.</summary>
    public static Interval? Of(string word) => word switch
    {
        "some" => Interval.AtLeast(1),
        "several" => HalfOpen(3, 10),
        "dozens" => HalfOpen(24, 100),
        "hundreds" => HalfOpen(200, 1_000),
        "thousands" => HalfOpen(2_000, 1_000_000),
        "millions" => HalfOpen(2_000_000, 1_000_000_000),
        "billions" => HalfOpen(2_000_000_000, 1_000_000_000_000),
        "trillions" => HalfOpen(2_000_000_000_000, 1_000_000_000_000_000),
        _ => null,
    };

    private static Interval HalfOpen(decimal low, decimal high) => new(low, false, high, true);
}
