namespace Factum.Evidence.Reading;

/// <summary>Letters that stand for a unit of measure where they touch a figure.</summary>
internal static class MeasureWords
{
    private static readonly HashSet<string> units = new(StringComparer.Ordinal)
    {
        "m", "mm", "cm", "km", "mi", "ft", "in", "yd", "g", "kg", "mg", "t", "lb", "lbs", "oz", "l", "ml", "cl", "dl", "hl", "ha", "sqm", "sqft", "mph", "kph", "kmh", "kn", "sec", "secs", "ms", "min", "mins", "h", "hr", "hrs",
        "hz", "khz", "mhz", "ghz", "w", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh", "twh", "v", "kv", "kb", "mb", "gb", "tb", "pb", "px", "dpi", "bps", "mbps", "gbps", "hp", "bhp", "cc", "nm", "kcal", "kj", "mj",
    };

    public static bool Contains(string word) => units.Contains(word);
}
