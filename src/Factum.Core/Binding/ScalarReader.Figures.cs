using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Binding;

internal sealed partial class ScalarReader
{
    private ScalarReading? ReadFigure(ScalarSyntax scalar, PropertyType type, string name, Ending right)
    {
        switch (Figure.TryRead(findings.TextOf(scalar.Head), out Figure figure))
        {
            case FigureReading.NoNumber:
                return ReportMisfit(scalar, type, name);
            case FigureReading.TooLarge:
                findings.Report(NumberTooLarge.Rule, scalar.Span, findings.TextOf(scalar.Span));
                return null;
        }

        Ending ending = EndingOf(scalar);
        if (figure.IsPercent)
            ending = ending with { Unit = "%" };
        ending = ending.CompletedBy(right);
        return ReadUnit(scalar, type, name, ending.Unit) is { } unit ? Measure(scalar, type, name, figure, ending.WithUnit(unit)) : null;
    }

    private ScalarReading? Measure(ScalarSyntax scalar, PropertyType type, string name, Figure figure, Ending ending)
    {
        decimal factor = ending.Magnitude is { } word ? Magnitudes.Of(word) ?? 1 : 1;
        if (Math.Abs(figure.Number) > Figure.Limit / factor)
        {
            findings.Report(NumberTooLarge.Rule, scalar.Span, findings.TextOf(scalar.Span));
            return null;
        }

        decimal number = figure.Number * factor;
        if (type.Scalar == ScalarType.Integer && !IsWhole(scalar, type, name, number))
            return null;
        decimal scale = type.Scalar == ScalarType.Duration ? TimeUnits.Days(ending.Unit ?? "") : 1;
        IntervalSet exact = IntervalSet.Of(Interval.Point(number * scale));
        bool isRounded = ending.Magnitude is not null || figure.Decimals > 0 || figure.IsPercent || ending.Unit == "%";
        return new ScalarReading(Value(type, figure, number, ending), exact, isRounded ? Round(type, figure, number, factor, scale) : exact) { Ending = ending };
    }

    /// <summary>Half a unit of the last written digit either side, the upper end open.</summary>
    private static IntervalSet Round(PropertyType type, Figure figure, decimal number, decimal factor, decimal scale)
    {
        decimal half = 0.5m * factor;
        for (int i = 0; i < figure.Decimals; i++)
            half /= 10;
        IntervalSet rounded = IntervalSet.Of(new Interval((number - half) * scale, false, (number + half) * scale, true));
        return type.Scalar == ScalarType.Integer ? rounded.OnIntegers() : rounded;
    }

    private static ScalarValue Value(PropertyType type, Figure figure, decimal number, Ending ending)
    {
        string digits = type.Scalar == ScalarType.Percent && !figure.IsPercent ? figure.Text + "%" : figure.Text;
        string unit = type.Scalar is ScalarType.Money or ScalarType.Duration ? ending.Unit ?? "" : "";
        string written = type.Scalar == ScalarType.Duration && number == 1 ? unit.TrimEnd('s') : unit;
        string text = digits + (ending.Magnitude is { } word ? " " + word : "") + (written.Length > 0 ? " " + written : "");
        return new ScalarValue { Text = text, Number = number, Unit = unit };
    }

    private bool IsWhole(ScalarSyntax scalar, PropertyType type, string name, decimal number)
    {
        if (number != decimal.Truncate(number))
        {
            ReportMisfit(scalar, type, name);
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            findings.Report(IntegerTooLarge.Rule, scalar.Span, findings.TextOf(scalar.Span), name);
            return false;
        }

        return true;
    }

    private ScalarReading? ReadQuantity(ScalarSyntax scalar, PropertyType type, string name, Ending right)
    {
        string head = findings.TextOf(scalar.Head);
        Ending ending = EndingOf(scalar);
        if (ReadUnit(scalar, type, name, ending.Unit ?? right.Unit ?? (type.Scalar == ScalarType.Percent ? "%" : null)) is not { } unit)
            return null;
        string written = type.Scalar is ScalarType.Money or ScalarType.Duration ? unit : "";
        string text = head + (ending.Magnitude is { } of ? (of.EndsWith("s", StringComparison.Ordinal) ? " of " : " ") + of : "") + (written.Length > 0 ? " " + written : "");
        ScalarValue value = new() { Text = text, Unit = written, IsQuantityWord = true };
        if (head == QuantityWords.All)
            return new ScalarReading(value, null, null) { Ending = ending.WithUnit(unit) };
        if (QuantityWords.Of(head) is not { } interval)
            return ReportMisfit(scalar, type, name);
        decimal factor = (ending.Magnitude is { } word ? Magnitudes.Of(word) ?? 1 : 1) * (type.Scalar == ScalarType.Duration ? TimeUnits.Days(unit) : 1);
        IntervalSet set = IntervalSet.Of(new Interval(interval.Low * factor, interval.IsLowOpen, interval.High * factor, interval.IsHighOpen));
        if (type.Scalar == ScalarType.Integer)
            set = set.OnIntegers();
        return new ScalarReading(value, set, set) { Ending = ending.WithUnit(unit) };
    }

    private Ending EndingOf(ScalarSyntax scalar) => new(
        scalar.Magnitude is { IsMissing: false } magnitude ? findings.TextOf(magnitude) : null,
        scalar.Unit is { IsMissing: false } unit ? findings.TextOf(unit) : null);

    /// <summary>The unit that the type asks for, canonical; <c>""</c> where it asks for none; null where another one or none stands, which is reported.</summary>
    private string? ReadUnit(ScalarSyntax scalar, PropertyType type, string name, string? unit)
    {
        switch (type.Scalar)
        {
            case ScalarType.Money when unit is null:
                findings.Report(MissingCurrency.Rule, scalar.Span, findings.TextOf(scalar.Span), name);
                return null;
            case ScalarType.Money when TimeUnits.Plural(unit) is null && unit != "%":
                if (Currency.TryParse(unit, out _))
                    return unit;
                TextSpan place = scalar.Unit is { } token ? token.Span : scalar.Span;
                findings.ReportUnknown(UnknownCurrency.Rule, place, NearestName.Find(unit, Currency.Known.Select(currency => currency.Code)), unit);
                return null;
            case ScalarType.Duration when unit is not null && TimeUnits.Plural(unit) is { } plural:
                return plural;
            case ScalarType.Percent when unit == "%":
                return unit;
            case ScalarType.Integer or ScalarType.Number when unit is null:
                return "";
            default:
                ReportMisfit(scalar, type, name);
                return null;
        }
    }
}
