using Factum.Values;

namespace Factum.Binding;

/// <summary>A scalar as its type reads it, and the values that it denotes.</summary>
/// <param name="Value">As read.</param>
/// <param name="Exact">The figure as written, on its line; null where the type is no line, or the words constrain nothing.</param>
/// <param name="Rounded">The interval that it is rounded to; the same object where it is not rounded.</param>
internal sealed record ScalarReading(ScalarValue Value, IntervalSet? Exact, IntervalSet? Rounded)
{
    /// <summary>The magnitude and the unit as written, for a figure to the left that lacks them.</summary>
    public Ending Ending { get; init; }
}

/// <summary>What stands behind a figure: a magnitude word and a unit (<c>%</c> counts as one). In <c>between 10 and 20 million USD</c> the left figure takes it from the right one.</summary>
internal readonly record struct Ending(string? Magnitude, string? Unit)
{
    /// <summary>The own ending where there is a unit; otherwise completed from the right.</summary>
    public Ending CompletedBy(Ending right) => Unit is not null ? this : new Ending(Magnitude ?? right.Magnitude, right.Unit);

    /// <summary>With the canonical unit; <c>""</c> where the type has none.</summary>
    public Ending WithUnit(string unit) => new(Magnitude, unit.Length > 0 ? unit : null);
}
