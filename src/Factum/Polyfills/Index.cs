#if NETSTANDARD2_0
namespace System;

/// <summary>A place counted from either end, as <c>list[^1]</c> needs it.</summary>
internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
{
    public int Value { get; } = value;

    public bool IsFromEnd { get; } = fromEnd;

    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public bool Equals(Index other) => Value == other.Value && IsFromEnd == other.IsFromEnd;

    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => IsFromEnd ? ~Value : Value;

    public static implicit operator Index(int value) => new(value);
}
#endif
