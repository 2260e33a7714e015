using CsCheck;
using Factum.Values;
using Xunit;

namespace Factum.Tests;

public class TruthOfTests
{
    private static readonly Gen<decimal[]> points = Gen.Int[-4, 4].Select(number => (decimal)number).Array[1, 3];

    /// <summary>Over finite sets, the answer is that of all pairs.</summary>
    [Xunit.Fact]
    public void Truth_is_that_of_all_pairs() => Gen.Select(points, points).Sample((a, b) =>
        TruthOf.Less(Set(a), Set(b)) == OfPairs(a, b, (x, y) => x < y) && TruthOf.LessOrEqual(Set(a), Set(b)) == OfPairs(a, b, (x, y) => x <= y));

    [Xunit.Fact]
    public void Less_is_the_negation_of_greater_or_equal() => Gen.Select(IntervalSetTests.Sets, IntervalSetTests.Sets).Sample((a, b) =>
        a.IsEmpty || b.IsEmpty || TruthOf.Less(a, b) == TruthOf.Negate(TruthOf.LessOrEqual(b, a)));

    [Xunit.Fact]
    public void Definitely_less_is_transitive() => Gen.Select(IntervalSetTests.Sets, IntervalSetTests.Sets, IntervalSetTests.Sets).Sample((a, b, c) =>
        TruthOf.Less(a, b) != Truth.Definitely || TruthOf.Less(b, c) != Truth.Definitely || TruthOf.Less(a, c) == Truth.Definitely);

    [Xunit.Fact]
    public void A_narrower_set_decides_no_less() => Gen.Select(IntervalSetTests.Sets, IntervalSetTests.Sets, IntervalSetTests.Sets).Sample((a, b, c) =>
        a.Meet(c).IsEmpty || TruthOf.Less(a, b) == Truth.Possibly || TruthOf.Less(a.Meet(c), b) == TruthOf.Less(a, b));

    [Theory]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, true)]
    public void Open_ends_that_touch_are_definitely_apart(int high, bool isHighOpen, int low, bool isLowOpen) =>
        Assert.Equal(Truth.Definitely, TruthOf.Less(IntervalSet.Of(new Interval(0, false, high, isHighOpen)), IntervalSet.Of(new Interval(low, isLowOpen, 2, false))));

    private static IntervalSet Set(decimal[] values) => IntervalSet.Of(values.Select(Interval.Point));

    private static Truth OfPairs(decimal[] a, decimal[] b, Func<decimal, decimal, bool> holds)
    {
        bool[] answers = [.. a.SelectMany(x => b.Select(y => holds(x, y)))];
        return answers.All(answer => answer) ? Truth.Definitely : answers.Any(answer => answer) ? Truth.Possibly : Truth.Never;
    }
}
