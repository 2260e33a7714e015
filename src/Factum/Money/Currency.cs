using System.Diagnostics.CodeAnalysis;

namespace Factum;

/// <summary>A currency of ISO 4217, in use or withdrawn. The default is <c>XXX</c>: no currency is stated.</summary>
public readonly partial struct Currency : IEquatable<Currency>
{
    private readonly CurrencyEntry? entry;

    private Currency(CurrencyEntry entry) => this.entry = entry;

    /// <summary>All codes that are known, in alphabetical order.</summary>
    public static IReadOnlyList<Currency> Known { get; } = Array.AsReadOnly(Array.ConvertAll(CurrencyEntries.All, entry => new Currency(entry)));

    /// <summary>The code of three capital letters: <c>USD</c>.</summary>
    public string Code => Entry.Code;

    /// <summary>Its English name: <c>US dollar</c>.</summary>
    public string Name => Entry.Name;

    /// <summary>The numeric code of three digits: <c>840</c>; null where none is assigned. Withdrawn currencies may share one.</summary>
    public string? NumericCode => Entry.Number;

    /// <summary>How many decimals its minor unit has, 2 for cents; null where there is no minor unit (gold, special drawing rights).</summary>
    public int? MinorUnits => Entry.MinorUnits;

    /// <summary>True where the currency is no longer legal tender.</summary>
    public bool IsWithdrawn => Entry.Withdrawn is not null;

    private CurrencyEntry Entry => entry ?? None;

    private static CurrencyEntry None { get; } = Array.Find(CurrencyEntries.All, entry => entry.Code == "XXX") ?? CurrencyEntries.All[0];

    /// <summary>Finds a currency by its code in capital letters.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, out Currency currency)
    {
        CurrencyEntry? found = code is null ? null : Find(code);
        currency = found is null ? default : new Currency(found);
        return found is not null;
    }

    /// <summary>Finds a currency by its code in capital letters.</summary>
    /// <exception cref="FormatException">ISO 4217 has no such code.</exception>
    public static Currency Parse(string code) =>
        TryParse(code, out Currency currency) ? currency : throw new FormatException($"'{code}' is not a currency code of ISO 4217");

    /// <summary>Whether the codes are equal.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Currency other) => Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static CurrencyEntry? Find(string code)
    {
        CurrencyEntry[] entries = CurrencyEntries.All;
        int low = 0, high = entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(entries[middle].Code, code);
            if (order == 0)
                return entries[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}

/// <summary>A row of the table <c>iso4217.tsv</c>.</summary>
internal sealed class CurrencyEntry(string code, string? number, int? minorUnits, int? withdrawn, string name)
{
    public string Code { get; } = code;

    public string? Number { get; } = number;

    public int? MinorUnits { get; } = minorUnits;

    /// <summary>The year in which it was withdrawn; null while it is in use.</summary>
    public int? Withdrawn { get; } = withdrawn;

    public string Name { get; } = name;
}
