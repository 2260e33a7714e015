namespace Factum;

public sealed partial class Possible<T>
{
    /// <summary>Whether the value lies under the other.</summary>
    /// <exception cref="InvalidOperationException">The type has no order, or the currencies differ and no rate is declared.</exception>
    public static Truth operator <(Possible<T> left, Possible<T> right) => left.allowed.IsLess(right.allowed);

    /// <inheritdoc cref="op_LessThan(Possible{T}, Possible{T})"/>
    public static Truth operator <(Possible<T> left, T right) => left.allowed.IsLess(left.allowed.Compared(right));

    /// <inheritdoc cref="op_LessThan(Possible{T}, Possible{T})"/>
    public static Truth operator <(T left, Possible<T> right) => right.allowed.Compared(left).IsLess(right.allowed);

    /// <summary>Whether the value lies over the other.</summary>
    /// <exception cref="InvalidOperationException">The type has no order, or the currencies differ and no rate is declared.</exception>
    public static Truth operator >(Possible<T> left, Possible<T> right) => right < left;

    /// <inheritdoc cref="op_GreaterThan(Possible{T}, Possible{T})"/>
    public static Truth operator >(Possible<T> left, T right) => right < left;

    /// <inheritdoc cref="op_GreaterThan(Possible{T}, Possible{T})"/>
    public static Truth operator >(T left, Possible<T> right) => right < left;

    /// <summary>Whether the value lies under the other or is equal to it.</summary>
    /// <exception cref="InvalidOperationException">The type has no order, or the currencies differ and no rate is declared.</exception>
    public static Truth operator <=(Possible<T> left, Possible<T> right) => left.allowed.IsLessOrEqual(right.allowed);

    /// <inheritdoc cref="op_LessThanOrEqual(Possible{T}, Possible{T})"/>
    public static Truth operator <=(Possible<T> left, T right) => left.allowed.IsLessOrEqual(left.allowed.Compared(right));

    /// <inheritdoc cref="op_LessThanOrEqual(Possible{T}, Possible{T})"/>
    public static Truth operator <=(T left, Possible<T> right) => right.allowed.Compared(left).IsLessOrEqual(right.allowed);

    /// <summary>Whether the value lies over the other or is equal to it.</summary>
    /// <exception cref="InvalidOperationException">The type has no order, or the currencies differ and no rate is declared.</exception>
    public static Truth operator >=(Possible<T> left, Possible<T> right) => right <= left;

    /// <inheritdoc cref="op_GreaterThanOrEqual(Possible{T}, Possible{T})"/>
    public static Truth operator >=(Possible<T> left, T right) => right <= left;

    /// <inheritdoc cref="op_GreaterThanOrEqual(Possible{T}, Possible{T})"/>
    public static Truth operator >=(T left, Possible<T> right) => right <= left;
}
