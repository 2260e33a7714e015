using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

/// <summary>An amount, or two ends of a range, with the bounds around it.</summary>
/// <param name="First">The first token, words of the bound included.</param>
/// <param name="Next">The token behind.</param>
/// <param name="Amount">The amount, or the lower end.</param>
/// <param name="Upper">The upper end of a range; null for one amount.</param>
/// <param name="Bounds">From the outside in; none for a plain amount.</param>
internal sealed record Statement(int First, int Next, Amount Amount, Amount? Upper, ImmutableArray<BoundReading> Bounds)
{
    /// <summary>The first token of the figures.</summary>
    public int CoreFirst { get; init; } = Amount.CoreFirst;

    /// <summary>The token behind the figures.</summary>
    public int CoreNext { get; init; } = (Upper ?? Amount).CoreNext;

    /// <summary>The second of two amounts of which one holds: <c>10 or 12 million</c>.</summary>
    public Amount? Alternative { get; init; }

    public MentionKind Kind => Upper?.Kind ?? Amount.Kind;
}
