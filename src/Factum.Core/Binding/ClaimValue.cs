using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

/// <summary>A value as a claim or a qualifier states it: read by its type.</summary>
internal sealed class ClaimValue
{
    public required PropertyType Type { get; init; }

    /// <summary>Stated, Unknown (<c>unknown</c>) or KnownNone (<c>none</c>).</summary>
    public required Presence Presence { get; init; }

    /// <summary>The choices between <c>or</c>, as read.</summary>
    public required ImmutableArray<ValueChoice> Choices { get; init; }

    /// <summary>Every figure as written, exact. Null unless stated; also null where the words constrain nothing (<c>since "recent months"</c>).</summary>
    public ValueSet? Exact { get; init; }

    /// <summary>Every rounded figure as its rounding interval; the same object as <see cref="Exact"/> where nothing is rounded.</summary>
    public ValueSet? Rounded { get; init; }

    /// <summary>Canonical text in the language: <c>over 14 billion USD</c>.</summary>
    public required string Text { get; init; }
    public required Site Site { get; init; }

    /// <summary>One plain value: no bound, no <c>or</c>, no <c>not</c>, no interval.</summary>
    public bool IsSingle => Choices.Length == 1 && Choices[0] is { IsNot: false, Bound: BoundWord.None or BoundWord.Exactly, Upper: null };
}

/// <summary>One choice: <c>[not] [bound] scalar</c> or <c>[not] between scalar and upper</c>.</summary>
internal sealed record ValueChoice(bool IsNot, BoundWord Bound, ScalarValue Scalar, ScalarValue? Upper, Site Site);

/// <summary>A scalar as its type reads it.</summary>
internal sealed record ScalarValue
{
    /// <summary>Canonical text in the language: <c>14 billion USD</c>, <c>2025-06~</c>, <c>Palo Alto</c> (without quotation marks), <c>meta</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The figure, for integers, numbers, percentages (12 for <c>12%</c>), money (in units of its currency) and durations (count of units).</summary>
    public decimal Number { get; init; }

    /// <summary>Currency code or unit of time (<c>days</c>, <c>weeks</c>, <c>months</c>, <c>years</c>); else <c>""</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>For dates; null where a source's own words stand for a date.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Written with a quantity word (<c>hundreds of millions</c>): an interval, not a figure.</summary>
    public bool IsQuantityWord { get; init; }
}
