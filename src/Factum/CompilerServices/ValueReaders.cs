using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Factum.CompilerServices;

/// <summary>For generated code: a reader for each type of a property.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ValueReaders
{
    /// <summary>For <c>text</c>.</summary>
    public static ValueReader<string> Text { get; } = new SingleValueReader<string>(ReadText);

    /// <summary>For <c>integer</c>.</summary>
    public static ValueReader<int> Integer { get; } = new SingleValueReader<int>(ReadInteger);

    /// <summary>For <c>number</c>.</summary>
    public static ValueReader<decimal> Number { get; } = new SingleValueReader<decimal>(ReadNumber);

    /// <summary>For <c>url</c>.</summary>
    public static ValueReader<Uri> Url { get; } = new SingleValueReader<Uri>(ReadUrl);

    /// <summary>For <c>flag</c>.</summary>
    public static ValueReader<bool> Flag { get; } = new SingleValueReader<bool>(ReadFlag);

    /// <summary>For <c>date</c>.</summary>
    public static ValueReader<EdtfDate> Date { get; } = new SingleValueReader<EdtfDate>(ReadDate);

    /// <summary>For <c>percent</c>.</summary>
    public static ValueReader<Percent> Percent { get; } = new SingleValueReader<Percent>(ReadPercent);

    /// <summary>For <c>money</c>.</summary>
    public static ValueReader<Money> Money { get; } = new SingleValueReader<Money>(ReadMoney);

    /// <summary>For <c>duration</c>.</summary>
    public static ValueReader<Duration> Duration { get; } = new SingleValueReader<Duration>(ReadDuration);

    /// <summary>For <c>integer bounded</c>.</summary>
    public static ValueReader<Possible<int>> PossibleInteger { get; } = new PossibleReader<int>(Integer);

    /// <summary>For <c>number bounded</c>.</summary>
    public static ValueReader<Possible<decimal>> PossibleNumber { get; } = new PossibleReader<decimal>(Number);

    /// <summary>For <c>percent bounded</c>.</summary>
    public static ValueReader<Possible<Percent>> PossiblePercent { get; } = new PossibleReader<Percent>(Percent);

    /// <summary>For <c>money bounded</c>.</summary>
    public static ValueReader<Possible<Money>> PossibleMoney { get; } = new PossibleReader<Money>(Money);

    /// <summary>For <c>date bounded</c>.</summary>
    public static ValueReader<Possible<EdtfDate>> PossibleDate { get; } = new PossibleReader<EdtfDate>(Date);

    /// <summary>For <c>duration bounded</c>.</summary>
    public static ValueReader<Possible<Duration>> PossibleDuration { get; } = new PossibleReader<Duration>(Duration);

    /// <summary>For a kind; <see cref="global::Factum.Entity"/> for a union of kinds.</summary>
    public static ValueReader<T> Entity<T>()
        where T : Entity => EntityReader<T>.Instance;

    /// <summary>For <c>one of</c>: the symbol's C# value, null for an unknown one.</summary>
    public static ValueReader<T> Symbol<T>(Func<string, T?> read)
        where T : struct, Enum => new SingleValueReader<T>((string text, Catalog catalog, out T value) =>
    {
        T? symbol = read(text);
        value = symbol.GetValueOrDefault();
        return symbol.HasValue;
    });

    /// <summary>For a property with qualifiers.</summary>
    public static ValueReader<T> Qualified<T>(QualifiedMaker<T> make)
        where T : class => new QualifiedReader<T>(make);

    private static bool ReadPercent(string text, Catalog catalog, out Percent value)
    {
        bool isRead = ReadNumber(text, catalog, out decimal number);
        value = new Percent(number);
        return isRead;
    }

    private static bool ReadMoney(string text, Catalog catalog, out Money value)
    {
        value = default;
        (string figure, string unit) = SplitUnit(text);
        if (!ReadNumber(figure, catalog, out decimal amount) || !global::Factum.Currency.TryParse(unit, out Currency currency))
            return false;
        value = global::Factum.Money.Of(amount, currency);
        return true;
    }

    private static bool ReadDuration(string text, Catalog catalog, out Duration value)
    {
        value = default;
        (string figure, string unit) = SplitUnit(text);
        return ReadNumber(figure, catalog, out decimal count) && ReadUnit(unit) is { } read && global::Factum.Duration.TryCreate(count, read, out value);
    }

    private static DurationUnit? ReadUnit(string unit) => unit switch
    {
        "days" => DurationUnit.Days,
        "weeks" => DurationUnit.Weeks,
        "months" => DurationUnit.Months,
        "years" => DurationUnit.Years,
        _ => null,
    };

    private static (string Figure, string Unit) SplitUnit(string text)
    {
        int space = text.IndexOf(' ');
        return space < 0 ? (text, "") : (text.Substring(0, space), text.Substring(space + 1));
    }

    private static bool ReadText(string text, Catalog catalog, out string value)
    {
        value = text;
        return true;
    }

    private static bool ReadInteger(string text, Catalog catalog, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool ReadNumber(string text, Catalog catalog, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static bool ReadUrl(string text, Catalog catalog, [NotNullWhen(true)] out Uri? value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    private static bool ReadFlag(string text, Catalog catalog, out bool value)
    {
        value = text == "yes";
        return value || text == "no";
    }

    private static bool ReadDate(string text, Catalog catalog, [NotNullWhen(true)] out EdtfDate? value) => EdtfDate.TryParse(text, out value) && value is not null;

    private static class EntityReader<T>
        where T : Entity
    {
        public static readonly ValueReader<T> Instance = new SingleValueReader<T>(ReadEntity);

        private static bool ReadEntity(string text, Catalog catalog, [NotNullWhen(true)] out T? value)
        {
            value = catalog.Find<T>(text);
            return value is not null;
        }
    }
}
