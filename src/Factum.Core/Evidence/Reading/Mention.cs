using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>What some words of a text state.</summary>
internal sealed record Mention
{
    public required MentionKind Kind { get; init; }

    /// <summary>The whole: words of the bound, sign and unit included. Offsets in the text that was read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The figure with its magnitude, sign included: what a quote must contain.</summary>
    public required TextSpan Core { get; init; }

    /// <summary>The bound as the language would write it. <c>nearly</c> is <see cref="BoundWord.About"/>, with values below the figure only.</summary>
    public required BoundWord Bound { get; init; }

    /// <summary>
    /// What the words allow, by the arithmetic of the language: numbers as such, percentages as numbers of percent, money in units of the
    /// currency, ages in years, dates in days since 1970-01-01, durations in days.
    /// </summary>
    public required IntervalSet Values { get; init; }

    /// <summary>The same without the bound.</summary>
    public required IntervalSet Figure { get; init; }

    /// <summary>The number that the core writes, without unit: 14e9 for <c>$14 billion</c>, 3 for <c>three years</c>. Null for ranges, words like <c>dozens</c>, and dates.</summary>
    public decimal? Amount { get; init; }

    /// <summary>True for two ends: <c>between 10 and 20</c>, <c>from 2013 to 2015</c>.</summary>
    public bool IsRange { get; init; }

    /// <summary>The codes of the currencies that sign or name may mean, the commonest first; empty where none is stated.</summary>
    public ImmutableArray<string> Currencies { get; init; } = [];

    /// <summary><c>days</c>, <c>weeks</c>, <c>months</c> or <c>years</c> of durations, as the language writes them; else empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The word behind a number, as written, that it counts: <c>employees</c>; empty where there is none.</summary>
    public string Counted { get; init; } = "";

    /// <summary>Of dates: <c>since</c> where it is said to be a beginning, <c>until</c> an end; else empty. The values are those of the date alone.</summary>
    public string Relation { get; init; } = "";

    /// <summary>On which side of zero the words around it put the figure, which is itself without sign.</summary>
    public Direction Direction { get; init; }

    /// <summary>A figure without unit that counts nothing and is a sum of money by its magnitude, or by the words before it: <c>debts of 6.3 million</c>.</summary>
    public bool IsBareSum { get; init; }

    /// <summary>As the language writes it: <c>up to 100 million USD</c>, <c>2024-03</c>, <c>3 years</c>.</summary>
    public required string Text { get; init; }
}
