using System.Globalization;
using Factum.Values;

namespace Factum;

/// <summary>A union of intervals on the line of an ordered type, in one unit.</summary>
internal sealed class AllowedPoints<T>(Line<T> line, string unit, IntervalSet points, ExchangeRates? rates) : Allowed<T>
{
    private readonly string unit = unit;
    private readonly IntervalSet points = line.IsDiscrete ? points.OnIntegers() : points;
    private readonly ExchangeRates? rates = rates;

    public override bool IsEmpty => points.IsEmpty;

    public override bool IsSingle => points.IsPoint;

    public override IntervalSet? Ends => points;

    public override (bool IsFound, T? Value) ValueAt(decimal? point) => point is { } found ? (true, line.ToValue(found, unit)) : default;

    public override Truth Contains(T value) => SameUnit(line.ToUnit(value))
        ? TruthOf.IsIn(line.ToPoints(value), points)
        : ByRate(Of(line.ToUnit(value), line.ToPoints(value)), TruthOf.IsIn);

    public override Allowed<T> Meet(Allowed<T> other)
    {
        AllowedPoints<T> right = (AllowedPoints<T>)other;
        return SameUnit(right.unit) ? Of(unit, points.Meet(right.points)) : throw TwoUnits(right.unit);
    }

    public override Allowed<T> Compared(T value) => Of(line.ToUnit(value), line.ToPointsCompared(value));

    public override Truth IsLess(Allowed<T> other) => Compare((AllowedPoints<T>)other, TruthOf.Less);

    public override Truth IsLessOrEqual(Allowed<T> other) => Compare((AllowedPoints<T>)other, TruthOf.LessOrEqual);

    public override bool Equals(object? obj) => obj is AllowedPoints<T> other && other.unit == unit && other.points.Equals(points);

    public override int GetHashCode() => unchecked(points.GetHashCode() * 31 + StringComparer.Ordinal.GetHashCode(unit));

    public override string ToString() => IsEmpty ? "nothing" : string.Join(" or ", points.Intervals.Select(ToText));

    private AllowedPoints<T> Of(string otherUnit, IntervalSet otherPoints) => new(line, otherUnit, otherPoints, rates);

    private bool SameUnit(string other) => unit == other;

    private Truth Compare(AllowedPoints<T> right, Func<IntervalSet, IntervalSet, Truth> compare) =>
        SameUnit(right.unit) ? compare(points, right.points) : right.ByRate(this, compare);

    /// <summary>Converts the other side into this unit. A rate is somebody's word and a day's, so what follows by it is at best possible.</summary>
    private Truth ByRate(AllowedPoints<T> left, Func<IntervalSet, IntervalSet, Truth> compare)
    {
        if (unit == "XXX" || left.unit == "XXX")
            return Truth.Possibly;
        IntervalSet converted = (rates ?? left.rates)?.Convert(left.points, left.unit, unit) ?? throw TwoUnits(left.unit);
        return compare(converted, points) == Truth.Never ? Truth.Never : Truth.Possibly;
    }

    private InvalidOperationException TwoUnits(string other) => new(string.Format(
        CultureInfo.InvariantCulture, "An amount in {0} cannot be compared with one in {1}: no rate between them is declared", unit, other));

    private string ToText(Interval part) => part switch
    {
        { IsPoint: true, Low: { } point } => Text(point),
        { Low: null, High: null } => "anything",
        { Low: { } low, High: null } => (part.IsLowOpen ? "over " : "at least ") + Text(low),
        { Low: null, High: { } high } => (part.IsHighOpen ? "under " : "at most ") + Text(high),
        { IsLowOpen: false, IsHighOpen: false, Low: { } low, High: { } high } => $"between {Text(low)} and {Text(high)}",
        { Low: { } low, High: { } high } =>
            $"{(part.IsLowOpen ? "over" : "at least")} {Text(low)} and {(part.IsHighOpen ? "under" : "at most")} {Text(high)}",
    };

    private string Text(decimal point) => line.ToText(point, unit);
}
