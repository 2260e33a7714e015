using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Kinds;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>A set of quantities in the notation of intervals, for messages: <c>[13.5, 14.5) billion USD</c>.</summary>
internal static class SetText
{
    private const int PartsShown = 4;

    public static string Of(QuantitySet set, ScalarType type)
    {
        (decimal scale, string word) = Scale(set.Intervals, type);
        StringBuilder text = new();
        for (int i = 0; i < set.Intervals.Intervals.Count; i++)
        {
            if (i == PartsShown)
                return text.Append(" or …").ToString();
            text.Append(i == 0 ? "" : " or ").Append(Of(set.Intervals.Intervals[i], scale, type));
        }

        string unit = type switch
        {
            ScalarType.Money => " " + set.Unit,
            ScalarType.Percent => " %",
            ScalarType.Duration => " days",
            _ => "",
        };
        return text.Append(word).Append(unit).ToString();
    }

    private static string Of(Interval part, decimal scale, ScalarType type)
    {
        string low = part.Low is { } start ? Of(start, scale, type) : "-∞";
        string high = part.High is { } end ? Of(end, scale, type) : "∞";
        if (part.IsPoint)
            return low;
        return (part.IsLowOpen || part.Low is null ? "(" : "[") + low + ", " + high + (part.IsHighOpen || part.High is null ? ")" : "]");
    }

    private static string Of(decimal value, decimal scale, ScalarType type) =>
        type == ScalarType.Date ? DayText.Of(value) : (value / scale).ToString("0.############", CultureInfo.InvariantCulture);

    private static (decimal Scale, string Word) Scale(IntervalSet set, ScalarType type)
    {
        decimal largest = Math.Max(Math.Abs(set.Low ?? 0), Math.Abs(set.High ?? 0));
        return type is ScalarType.Date or ScalarType.Duration or ScalarType.Percent ? (1m, "") : largest switch
        {
            >= 1_000_000_000_000m => (1_000_000_000_000m, " trillion"),
            >= 1_000_000_000m => (1_000_000_000m, " billion"),
            >= 1_000_000m => (1_000_000m, " million"),
            _ => (1m, ""),
        };
    }
}
