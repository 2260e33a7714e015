using System.Diagnostics.CodeAnalysis;
using Factum.Values;

namespace Factum;

/// <summary>
/// A date in EDTF (ISO 8601-2, levels 0 to 2), with its precision and its doubts: <c>2013</c>, <c>2025-06~</c>, <c>201X</c>, <c>1964/2008</c>.
/// It stands for the days that it may denote, in the proleptic Gregorian calendar with a year 0, so comparisons are three-valued.
/// </summary>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    private readonly DateExpression expression;
    private IntervalSet? days, daysWidened;

    private EdtfDate(string text, DateExpression expression, int level)
    {
        Text = text;
        this.expression = expression;
        Level = level;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The lowest level of EDTF (0, 1 or 2) that allows the text.</summary>
    public int Level { get; }

    /// <summary>True where a part is marked as approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => expression.IsApproximate;

    /// <summary>True where a part is marked as uncertain (<c>?</c> or <c>%</c>). It is a doubt about the date, and does not change the days that it denotes.</summary>
    public bool IsUncertain => expression.IsUncertain;

    /// <summary>The first day that the date may denote, without its approximation; null where it has none or lies outside the years 1 to 9999.</summary>
    public DateTime? Earliest => CalendarDays.ToDateTime(Days.Low);

    /// <summary>The last day that the date may denote, without its approximation; null where it has none or lies outside the years 1 to 9999.</summary>
    public DateTime? Latest => CalendarDays.ToDateTime(Days.High);

    /// <summary>The days that the date may denote, as days since 1970-01-01 (proleptic Gregorian), ends closed; <c>~</c> and <c>?</c> not counted.</summary>
    internal IntervalSet Days => days ??= expression.ToDays();

    /// <summary><see cref="Days"/>, with one unit of its precision either side of each part that is marked as approximate.</summary>
    internal IntervalSet DaysWidened => daysWidened ??= IsApproximate ? expression.ToDaysWidened() : Days;

    /// <summary>Reads a date; false where the text is no EDTF, or its year too large to be counted in days.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (text is null || EdtfReader.Read(text) is not { } read)
            return false;
        date = new EdtfDate(text, read.Expression, read.Level);
        return true;
    }

    /// <summary>Reads a date.</summary>
    /// <exception cref="FormatException">The text is no EDTF.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out EdtfDate? date) ? date : throw new FormatException($"'{text}' is not a date in EDTF (ISO 8601-2)");

    /// <summary>The date of one day, counted from 1970-01-01.</summary>
    internal static EdtfDate OfDay(decimal day) => Parse(CalendarDays.ToText(day));

    /// <summary>Whether the first date lies before the second: definitely, if all their days do. Approximate parts count with one unit either side.</summary>
    public static Truth operator <(EdtfDate left, EdtfDate right) => TruthOf.Less(left.DaysWidened, right.DaysWidened);

    /// <summary>Whether the first date lies after the second.</summary>
    public static Truth operator >(EdtfDate left, EdtfDate right) => right < left;

    /// <summary>Whether the first date lies before the second or on the same day.</summary>
    public static Truth operator <=(EdtfDate left, EdtfDate right) => TruthOf.LessOrEqual(left.DaysWidened, right.DaysWidened);

    /// <summary>Whether the first date lies after the second or on the same day.</summary>
    public static Truth operator >=(EdtfDate left, EdtfDate right) => right <= left;

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Whether the other date is written alike. Dates that denote the same days in other words are not equal.</summary>
    public bool Equals(EdtfDate? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>As written.</summary>
    public override string ToString() => Text;
}
