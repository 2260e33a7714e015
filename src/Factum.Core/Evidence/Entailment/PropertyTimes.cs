using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>A property may have the time of its value in its name: then a figure that the text gives for another month or year is not its value.</summary>
internal static class PropertyTimes
{
    /// <summary>The words of the property's time that the figure contradicts; null where it does not.</summary>
    /// <param name="part">The claim.</param>
    /// <param name="places">Where the figure stands.</param>
    /// <param name="stated">What the quotes state.</param>
    public static string? Contradicted(ClaimPart part, IReadOnlyList<TextSpan> places, StatedValues stated)
    {
        if (part.Value.Exact is not QuantitySet || places.Count == 0 || NamedTime.OfProperty(part.Name) is not { } named)
            return null;
        StatedValue[] alike = [.. stated.All.Where(value => value.Core == places[0])];
        if (alike.Length == 0)
            return null;

        // The same figure once more, with the time that is asked for.
        alike = [.. alike, .. stated.All.Where(value => value.Core != places[0] && value.Mention.Kind == alike[0].Mention.Kind && value.Mention.Values.Equals(alike[0].Mention.Values))];
        string? least = null;
        foreach (StatedValue value in alike)
        {
            if (Contradicted(named, value, stated.Published) is not { } time)
                return null;
            least ??= time;
        }

        return least;
    }

    private static string? Contradicted(NamedTime named, StatedValue value, EdtfDate? published)
    {
        ValueTime at = new(value);
        if (at.Find() is { } time)
            return named.Excludes(time) ? TextAt(value, at) : null;
        int? year = published?.Earliest?.Year;
        if (at.IsOfLastYear())
            return year is { } current && named.Years.Count > 0 && !named.Years.Contains(current - 1) ? TextAt(value, at) : null;
        return at.IsOfEarlierTime() && at.Others().Any(other => IsSame(named, other, published)) ? TextAt(value, at) : null;
    }

    /// <summary>A month without a year is the last before the source was published.</summary>
    private static bool IsSame(NamedTime named, NamedTime other, EdtfDate? published)
    {
        if (named.Excludes(other) || (named.Months.Count > 0 && other.Months.Count == 0))
            return false;
        if (named.Years.Count == 0 || other.Years.Count > 0)
            return true;
        return published?.Earliest is { } day && other.Months.Count == 1 && named.Years.Contains(other.Months.First() <= day.Month ? day.Year : day.Year - 1);
    }

    private static string TextAt(StatedValue value, ValueTime time) => Shortened.Of(value.Passage.Text.ToString(time.Place.Start, time.Place.End));
}
