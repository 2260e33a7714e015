using Factum.Values;

namespace Factum;

/// <summary>From a date to a date; null = open or unknown.</summary>
internal sealed class DateSpan(DateExpression? start, DateExpression? end) : DateExpression
{
    public override bool IsApproximate => start?.IsApproximate == true || end?.IsApproximate == true;

    public override bool IsUncertain => start?.IsUncertain == true || end?.IsUncertain == true;

    public override IntervalSet ToDays() => Between(start?.ToDays().Low, end?.ToDays().High);

    public override IntervalSet ToDaysWidened() => Between(start?.ToDaysWidened().Low, end?.ToDaysWidened().High);

    private static IntervalSet Between(decimal? low, decimal? high) => IntervalSet.Of(new Interval(low, false, high, false));
}

/// <summary>All of several dates <c>{…}</c>, or one of them <c>[…]</c>: the days of any.</summary>
internal sealed class DateUnion(IReadOnlyList<DateExpression> members) : DateExpression
{
    /// <summary>Beyond so many separate runs of days, the span of a further member stands for it.</summary>
    private const int MostRuns = 2000;

    public override bool IsApproximate => members.Any(member => member.IsApproximate);

    public override bool IsUncertain => members.Any(member => member.IsUncertain);

    public override IntervalSet ToDays() => Union(members.Select(member => member.ToDays()));

    public override IntervalSet ToDaysWidened() => Union(members.Select(member => member.ToDaysWidened()));

    private static IntervalSet Union(IEnumerable<IntervalSet> sets)
    {
        List<Interval> runs = [];
        foreach (IntervalSet set in sets)
        {
            if (runs.Count + set.Intervals.Count <= MostRuns)
                runs.AddRange(set.Intervals);
            else
                runs.Add(new Interval(set.Low, false, set.High, false));
        }

        return IntervalSet.Of(runs).OnIntegers();
    }
}
