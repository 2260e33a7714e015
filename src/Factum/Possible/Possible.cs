using System.Diagnostics.CodeAnalysis;

namespace Factum;

/// <summary>
/// The values that a claim allows: <c>over 14 billion USD</c>, <c>"Palo Alto" or "Lake Tahoe"</c>, <c>not "LinkedIn"</c>.
/// For ordered types (<see cref="int"/>, <see cref="decimal"/>, <see cref="Percent"/>, <see cref="Money"/>, <see cref="EdtfDate"/>,
/// <see cref="Duration"/>) a finite union of intervals; for all others a finite set, or all but a finite set.
/// Comparisons are three-valued (<see cref="Truth"/>): definitely, if they hold for each allowed value; never, if for none.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed partial class Possible<T> : IEquatable<Possible<T>>
    where T : notnull
{
    private readonly Allowed<T> allowed;
    private readonly T? nominal;
    private readonly string? text;

    private Possible(Allowed<T> allowed, string? text)
    {
        this.allowed = allowed;
        this.text = text;
    }

    private Possible(Allowed<T> allowed, T nominal, string? text)
        : this(allowed, text)
    {
        this.nominal = nominal;
        HasNominal = true;
    }

    /// <summary>Whether the claim writes one figure: <c>14 billion USD</c> in <c>over 14 billion USD</c>, none in <c>10 or 12</c>.</summary>
    [MemberNotNullWhen(true, nameof(nominal))]
    public bool HasNominal { get; }

    /// <summary>The figure as written, without its bound; it need not itself be an allowed value.</summary>
    /// <exception cref="InvalidOperationException">The claim writes no single figure: see <see cref="HasNominal"/>.</exception>
    public T Nominal => HasNominal ? nominal : throw new InvalidOperationException($"'{this}' has no single figure");

    /// <summary>Whether no value is allowed.</summary>
    public bool IsEmpty => allowed.IsEmpty;

    /// <summary>Whether exactly one value is allowed (for dates, one day).</summary>
    public bool IsSingle => allowed.IsSingle;

    /// <summary>Whether there is a least value or a lower bound. Never for types without an order.</summary>
    public bool HasMin => allowed.Ends is { IsEmpty: false, Low: not null };

    /// <summary>Whether there is a greatest value or an upper bound. Never for types without an order.</summary>
    public bool HasMax => allowed.Ends is { IsEmpty: false, High: not null };

    /// <summary>The least value, or the bound that all values lie over: see <see cref="IsMinIncluded"/>. A date is its first day, a duration is in days.</summary>
    /// <exception cref="InvalidOperationException">There is no lower bound: see <see cref="HasMin"/>.</exception>
    /// <exception cref="OverflowException">The bound is beyond the range of the type.</exception>
    public T Min => allowed.ValueAt(allowed.Ends?.Low) is (true, { } value) ? value : throw new InvalidOperationException($"'{this}' has no lower bound");

    /// <summary>The greatest value, or the bound that all values lie under: see <see cref="IsMaxIncluded"/>. A date is its last day, a duration is in days.</summary>
    /// <exception cref="InvalidOperationException">There is no upper bound: see <see cref="HasMax"/>.</exception>
    /// <exception cref="OverflowException">The bound is beyond the range of the type.</exception>
    public T Max => allowed.ValueAt(allowed.Ends?.High) is (true, { } value) ? value : throw new InvalidOperationException($"'{this}' has no upper bound");

    /// <summary>Whether <see cref="Min"/> is itself an allowed value.</summary>
    public bool IsMinIncluded => HasMin && allowed.Ends is { } ends && !ends.Intervals[0].IsLowOpen;

    /// <summary>Whether <see cref="Max"/> is itself an allowed value.</summary>
    public bool IsMaxIncluded => HasMax && allowed.Ends is { } ends && !ends.Intervals[ends.Intervals.Count - 1].IsHighOpen;

    /// <summary>Whether the value is allowed. A date or a duration stands for an interval, of which a part may be allowed: possibly.</summary>
    public Truth Contains(T value) => allowed.Contains(value);

    /// <summary>The values that both allow. Equal for both orders; it bears the figure of the narrower one, if that is the whole meet.</summary>
    /// <exception cref="InvalidOperationException">Money of two currencies.</exception>
    public Possible<T> Meet(Possible<T> other)
    {
        Allowed<T> met = allowed.Meet(other.allowed);
        if (met.Equals(allowed))
            return this;
        return met.Equals(other.allowed) ? other : new Possible<T>(met, null);
    }

    /// <summary>Whether the same values are allowed, in whatever words.</summary>
    public bool Equals(Possible<T>? other) => other is not null && allowed.Equals(other.allowed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Possible<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => allowed.GetHashCode();

    /// <summary>In the words of the language, as the claim states it: <c>over 14 billion USD</c>.</summary>
    public override string ToString() => text ?? allowed.ToString() ?? "";
}

/// <summary>Makes <see cref="Possible{T}"/> values by hand.</summary>
public static class Possible
{
    /// <summary>Just this value.</summary>
    public static Possible<T> Of<T>(T value)
        where T : notnull => Possible<T>.FromValue(value);
}
