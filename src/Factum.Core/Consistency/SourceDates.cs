using Factum.Binding;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>When sources were published: the date of a claim that has none of its own.</summary>
internal sealed class SourceDates(FactSet facts)
{
    private readonly Dictionary<string, IntervalSet?> published = new(StringComparer.Ordinal);

    /// <summary>The days on which the supporting sources of a claim may have been published; null = not known.</summary>
    public IntervalSet? PublishedOf(BoundClaim claim)
    {
        IntervalSet? all = null;
        foreach (BoundCitation citation in claim.Citations)
        {
            if (citation is not { Stance: Stance.Supports, Source: { } source })
                continue;
            // One source of unknown date leaves the claim's date open.
            if (DaysOf(source) is not { } days)
                return null;
            all = all is null ? days : all.Union(days);
        }

        return all;
    }

    private IntervalSet? DaysOf(string source)
    {
        if (!published.TryGetValue(source, out IntervalSet? days))
            published.Add(source, days = Find(source));
        return days;
    }

    private IntervalSet? Find(string source)
    {
        if (facts.Find(source)?.FindFact("published") is not { } fact)
            return null;
        IntervalSet? all = null;
        foreach (BoundClaim claim in fact.Claims)
        {
            if (claim.Rank != Rank.Deprecated && claim.Value.Rounded is QuantitySet days)
                all = all is null ? days.Intervals : all.Union(days.Intervals);
        }

        return all;
    }
}
