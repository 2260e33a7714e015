using System.Collections.Immutable;

namespace Factum.Kinds;

/// <summary>What the compiler itself knows of types; everything else is declared.</summary>
internal enum ScalarType : byte
{
    Text,
    Integer,
    Number,
    Percent,
    Money,
    Date,
    Duration,
    Url,
    Flag,

    /// <summary>One of the declared symbols.</summary>
    Symbol,

    /// <summary>An entity of one of the declared kinds.</summary>
    Entity,
}

/// <summary>The type of a property or a qualifier.</summary>
/// <param name="Scalar">The scalar type.</param>
/// <param name="Names">The symbols of <c>one of</c>, or the names of the kinds; else empty.</param>
internal sealed record PropertyType(ScalarType Scalar, ImmutableArray<string> Names)
{
    public static PropertyType Of(ScalarType scalar) => new(scalar, []);

    /// <summary>True where values lie on a line, so that bounds and intervals make sense.</summary>
    public bool IsOrdered => Scalar is ScalarType.Integer or ScalarType.Number or ScalarType.Percent or ScalarType.Money or ScalarType.Date or ScalarType.Duration;

    public bool Equals(PropertyType? other) => other is not null && Scalar == other.Scalar && Names.SequenceEqual(other.Names);

    public override int GetHashCode() => (int)Scalar * 31 + Names.Length;
}
