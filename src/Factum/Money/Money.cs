using System.Globalization;
using Factum.Values;

namespace Factum;

/// <summary>An amount of money in one currency.</summary>
public readonly struct Money : IEquatable<Money>
{
    private Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount, in units of the currency (not in minor units).</summary>
    public decimal Amount { get; }

    /// <summary>The currency; <c>XXX</c> where none is stated.</summary>
    public Currency Currency { get; }

    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">Its currency.</param>
    public static Money Of(decimal amount, Currency currency) => new(amount, currency);

    /// <summary>A figure times a magnitude, <c>14</c> times a billion; false where the amount is too large for a decimal.</summary>
    public static bool TryCreate(decimal figure, decimal magnitude, Currency currency, out Money money)
    {
        try
        {
            money = new Money(figure * magnitude, currency);
            return true;
        }
        catch (OverflowException)
        {
            money = default;
            return false;
        }
    }

    /// <summary>US dollars.</summary>
    public static Money Usd(decimal amount) => new(amount, Currency.USD);

    /// <summary>Euros.</summary>
    public static Money Eur(decimal amount) => new(amount, Currency.EUR);

    /// <summary>Pounds sterling.</summary>
    public static Money Gbp(decimal amount) => new(amount, Currency.GBP);

    /// <summary>Yen.</summary>
    public static Money Jpy(decimal amount) => new(amount, Currency.JPY);

    /// <summary>Yuan renminbi.</summary>
    public static Money Cny(decimal amount) => new(amount, Currency.CNY);

    /// <summary>Indian rupees.</summary>
    public static Money Inr(decimal amount) => new(amount, Currency.INR);

    /// <summary>Whether the first amount is less.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => Compare(left, right) < 0;

    /// <summary>Whether the first amount is greater.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => Compare(left, right) > 0;

    /// <summary>Whether the first amount is less or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => Compare(left, right) <= 0;

    /// <summary>Whether the first amount is greater or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => Compare(left, right) >= 0;

    /// <summary>Whether amount and currency are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether amount and currency are equal.</summary>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Amount.GetHashCode() * 31 + Currency.GetHashCode());

    /// <summary>
    /// As the language writes it, in every culture: <c>14 billion USD</c>, <c>2.5 million EUR</c>, <c>1250 USD</c>, <c>1250.50 USD</c>.
    /// From a million on, a magnitude word is used where it leaves at most three decimals.
    /// </summary>
    public override string ToString() => ReadableFigure.Of(Amount, Currency.MinorUnits ?? 0) + " " + Currency.Code;

    private static int Compare(Money left, Money right) => left.Currency == right.Currency
        ? left.Amount.CompareTo(right.Amount)
        : throw new InvalidOperationException(string.Format(
            CultureInfo.InvariantCulture, "'{0}' and '{1}' are of two currencies and cannot be compared without a rate", left, right));
}
