using CsCheck;
using Factum.Binding;
using Factum.Values;
using Xunit;

namespace Factum.Consistency;

public sealed class SetMeetTests
{
    private static readonly Gen<decimal?> ends = Gen.Int[-7, 6].Select(end => end == -7 ? null : (decimal?)end);

    private static readonly Gen<Interval> intervals =
        from low in ends
        from high in ends
        from lowOpen in Gen.Bool
        from highOpen in Gen.Bool
        select new Interval(low, low is not null && lowOpen, high, high is not null && highOpen);

    private static readonly Gen<ValueSet> quantities =
        from unit in Gen.Int[0, 2].Select(i => new[] { "", "USD", "EUR" }[i])
        from parts in intervals.Array[0, 3]
        select (ValueSet)new QuantitySet(unit, IntervalSet.Of(parts));

    private static readonly Gen<ValueSet> symbols =
        from items in Gen.Int[0, 3].Select(i => new[] { "a", "b", "c", "d" }[i]).Array[0, 4]
        from isComplement in Gen.Bool
        select (ValueSet)new SymbolSet([.. items], isComplement);

    private static readonly Gen<(ValueSet A, ValueSet B, ValueSet C)> triples =
        Gen.OneOf(Gen.Select(quantities, quantities, quantities), Gen.Select(symbols, symbols, symbols));

    [Xunit.Fact]
    public void Meet_commutes() => triples.Sample(t => SetMeet.Meet(t.A, t.B).Equals(SetMeet.Meet(t.B, t.A)));

    [Xunit.Fact]
    public void Meet_is_associative() =>
        triples.Sample(t => SetMeet.Meet(SetMeet.Meet(t.A, t.B), t.C).Equals(SetMeet.Meet(t.A, SetMeet.Meet(t.B, t.C))));

    [Xunit.Fact]
    public void Meet_is_idempotent() => triples.Sample(t => SetMeet.Meet(t.A, t.A).Equals(SetMeet.Canonical(t.A)));

    [Xunit.Fact]
    public void Meet_of_all_is_the_meet_in_any_order() => triples.Sample(t =>
        SetMeet.MeetAll([t.A, t.B, t.C])!.Equals(SetMeet.Meet(SetMeet.Meet(t.C, t.A), t.B)));

    [Xunit.Fact]
    public void A_meet_is_a_subset_of_both() =>
        triples.Sample(t => SetMeet.IsSubset(SetMeet.Meet(t.A, t.B), t.A) && SetMeet.IsSubset(SetMeet.Meet(t.A, t.B), t.B));

    [Xunit.Fact]
    public void A_set_and_its_complement_have_nothing_in_common() =>
        triples.Sample(t => SetMeet.AreDisjoint(t.A, SetMeet.Complement(t.A)));

    [Theory]
    [InlineData("a,b", "b,c", "b")]
    [InlineData("a,b", "!b", "a")]
    [InlineData("!a", "!b", "!a,b")]
    [InlineData("a", "b", "")]
    [InlineData("b,a", "!c", "a,b")]
    public void Symbols_meet(string a, string b, string expected) => Assert.Equal(Read(expected), SetMeet.Meet(Read(a), Read(b)));

    private static ValueSet Read(string text) =>
        new SymbolSet([.. text.TrimStart('!').Split(',', StringSplitOptions.RemoveEmptyEntries)], text.StartsWith('!'));
}
