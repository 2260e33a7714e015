using CsCheck;
using Factum.Values;
using Xunit;

namespace Factum.Tests;

public class IntervalSetTests
{
    private static readonly Gen<Interval> intervals =
        from low in Gen.Int[-9, 9].Nullable(0.2)
        from length in Gen.Int[-1, 6].Nullable(0.2)
        from isLowOpen in Gen.Bool
        from isHighOpen in Gen.Bool
        select new Interval(low / 2m, low is not null && isLowOpen, (low ?? 0) / 2m + length, length is not null && isHighOpen);

    internal static readonly Gen<IntervalSet> Sets = intervals.List[0, 5].Select(parts => IntervalSet.Of(parts));

    /// <summary>Quarters, so that all ends and all gaps between them are probed.</summary>
    private static readonly decimal[] probes = [.. Enumerable.Range(-60, 121).Select(quarter => quarter / 4m)];

    [Xunit.Fact]
    public void Meet_and_union_hold_what_both_or_either_hold() => Gen.Select(Sets, Sets).Sample((a, b) =>
        probes.All(probe => a.Meet(b).Contains(probe) == (a.Contains(probe) && b.Contains(probe))
            && a.Union(b).Contains(probe) == (a.Contains(probe) || b.Contains(probe))));

    [Xunit.Fact]
    public void Meet_is_commutative_associative_and_idempotent() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
        a.Meet(b).Equals(b.Meet(a)) && a.Meet(b.Meet(c)).Equals(a.Meet(b).Meet(c)) && a.Meet(a).Equals(a)
        && a.Meet(IntervalSet.All).Equals(a) && a.Meet(IntervalSet.Empty).IsEmpty);

    [Xunit.Fact]
    public void Complement_is_an_involution_and_swaps_meet_and_union() => Gen.Select(Sets, Sets).Sample((a, b) =>
        a.Complement().Complement().Equals(a) && a.Meet(a.Complement()).IsEmpty && a.Union(a.Complement()).Equals(IntervalSet.All)
        && a.Meet(b).Complement().Equals(a.Complement().Union(b.Complement())));

    [Xunit.Fact]
    public void Equal_sets_are_equal_lists() => Gen.Select(Sets, Sets).Sample((a, b) =>
        probes.All(probe => a.Contains(probe) == b.Contains(probe)) == a.Equals(b) && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode()));

    [Xunit.Fact]
    public void Whole_numbers_of_a_set_are_its_whole_numbers() => Sets.Sample(set =>
    {
        IntervalSet whole = set.OnIntegers();
        return Enumerable.Range(-20, 41).All(number => whole.Contains(number) == set.Contains(number)) && whole.OnIntegers().Equals(whole)
            && whole.Intervals.Zip(whole.Intervals.Skip(1)).All(pair => pair.First.High + 1 < pair.Second.Low);
    });

    [Xunit.Fact]
    public void Over_ten_and_under_eleven_do_not_meet_on_integers() =>
        Assert.True(IntervalSet.Of(Interval.Over(10)).Meet(IntervalSet.Of(Interval.Under(11))).OnIntegers().IsEmpty);

    [Xunit.Fact]
    public void Greatest_figures_do_not_overflow()
    {
        IntervalSet over = IntervalSet.Of(Interval.Over(decimal.MaxValue), Interval.Under(decimal.MinValue), Interval.Point(decimal.MaxValue));
        Assert.False(over.OnIntegers().IsEmpty);
        Assert.True(over.Complement().Complement().Equals(over));
    }
}
