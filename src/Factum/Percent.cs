using System.Globalization;

namespace Factum;

/// <summary>A percentage.</summary>
public readonly struct Percent : IEquatable<Percent>, IComparable<Percent>
{
    /// <summary>Makes a percentage.</summary>
    /// <param name="value">12 for <c>12%</c>.</param>
    public Percent(decimal value) => Value = value;

    /// <summary>12 for <c>12%</c>.</summary>
    public decimal Value { get; }

    /// <summary>0.12 for <c>12%</c>.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the first is less or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the first is greater or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Percent other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>As the language writes it, in every culture: <c>12.5%</c>.</summary>
    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture) + "%";
}
