using Factum.Values;

namespace Factum;

/// <summary>The declared rates of a project, each an interval of factors between two currencies.</summary>
internal sealed class ExchangeRates(IEnumerable<ExchangeRate> rates)
{
    private readonly ExchangeRate[] rates = [.. rates];

    /// <summary>The amounts in the other currency that the declared rates allow, direct rates only; null where there is none, or an amount overflows.</summary>
    public IntervalSet? Convert(IntervalSet amounts, string from, string to)
    {
        try
        {
            IntervalSet? union = null;
            foreach (ExchangeRate rate in rates)
            {
                if (rate.FactorBetween(from, to) is { } factor)
                    union = Scale(amounts, factor).Union(union ?? IntervalSet.Empty);
            }

            return union;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static IntervalSet Scale(IntervalSet amounts, Interval factor) => IntervalSet.Of(amounts.Intervals.Select(part => new Interval(
        part.Low is { } low ? Math.Min(low * factor.Low ?? 0, low * factor.High ?? 0) : null,
        part.IsLowOpen,
        part.High is { } high ? Math.Max(high * factor.Low ?? 0, high * factor.High ?? 0) : null,
        part.IsHighOpen)));
}

/// <summary>One unit of <paramref name="From"/> is worth between <paramref name="Least"/> and <paramref name="Greatest"/> units of <paramref name="To"/>; both above zero.</summary>
internal sealed record ExchangeRate(string From, string To, decimal Least, decimal Greatest)
{
    public Interval? FactorBetween(string from, string to)
    {
        if (from == From && to == To)
            return Interval.Closed(Least, Greatest);
        return from == To && to == From ? Interval.Closed(1 / Greatest, 1 / Least) : null;
    }
}
