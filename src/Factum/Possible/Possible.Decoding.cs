using Factum.Values;

namespace Factum;

public sealed partial class Possible<T>
{
    internal static Possible<T> FromValue(T value) => LineOf<T>.Instance is { } line
        ? new Possible<T>(new AllowedPoints<T>(line, line.ToUnit(value), line.ToPoints(value), null), value, value is EdtfDate or Duration ? value.ToString() : null)
        : new Possible<T>(new AllowedItems<T>([value], false), value, null);

    /// <param name="intervals">On the line of the type: see <see cref="Line{T}"/>.</param>
    /// <param name="unit">The currency of money; else empty.</param>
    /// <param name="text">Canonical text in the language; null = made from the set.</param>
    /// <param name="rates">What other currencies are compared by.</param>
    internal static Possible<T> FromIntervals(IntervalSet intervals, string unit, string? text, ExchangeRates? rates = null) =>
        new(new AllowedPoints<T>(OrderedLine, unit, intervals, rates), text);

    /// <param name="intervals">On the line of the type: see <see cref="Line{T}"/>.</param>
    /// <param name="unit">The currency of money; else empty.</param>
    /// <param name="nominal">The one figure that is written.</param>
    /// <param name="text">Canonical text in the language; null = made from the set.</param>
    /// <param name="rates">What other currencies are compared by.</param>
    internal static Possible<T> FromIntervals(IntervalSet intervals, string unit, T nominal, string? text, ExchangeRates? rates = null) =>
        new(new AllowedPoints<T>(OrderedLine, unit, intervals, rates), nominal, text);

    /// <summary>Exactly these items, or all but these. The nominal value is the only item, if there is one.</summary>
    internal static Possible<T> FromItems(IReadOnlyList<T> items, bool isComplement, string? text)
    {
        AllowedItems<T> allowed = new(items, isComplement);
        return items.Count == 1 ? new Possible<T>(allowed, items[0], text) : new Possible<T>(allowed, text);
    }

    private static Line<T> OrderedLine => LineOf<T>.Instance
        ?? throw new InvalidOperationException($"Values of type '{typeof(T).Name}' have no order, so they form no intervals");
}
