using System.Globalization;
using Factum.Values;

namespace Factum;

internal sealed class IntegerLine : Line<int>
{
    public override bool IsDiscrete => true;

    public override IntervalSet ToPoints(int value) => IntervalSet.Of(Interval.Point(value));

    public override int ToValue(decimal point, string unit) => checked((int)point);

    public override string ToText(decimal point, string unit) => point.ToString("0", CultureInfo.InvariantCulture);
}

internal sealed class NumberLine : Line<decimal>
{
    public override IntervalSet ToPoints(decimal value) => IntervalSet.Of(Interval.Point(value));

    public override decimal ToValue(decimal point, string unit) => point;

    public override string ToText(decimal point, string unit) => ReadableFigure.Of(point, 0);
}

internal sealed class PercentLine : Line<Percent>
{
    public override IntervalSet ToPoints(Percent value) => IntervalSet.Of(Interval.Point(value.Value));

    public override Percent ToValue(decimal point, string unit) => new(point);
}

internal sealed class MoneyLine : Line<Money>
{
    public override IntervalSet ToPoints(Money value) => IntervalSet.Of(Interval.Point(value.Amount));

    public override Money ToValue(decimal point, string unit) => Money.Of(point, Currency.TryParse(unit, out Currency currency) ? currency : default);

    public override string ToUnit(Money value) => value.Currency.Code;
}

internal sealed class DateLine : Line<EdtfDate>
{
    public override bool IsDiscrete => true;

    public override IntervalSet ToPoints(EdtfDate value) => value.Days;

    public override IntervalSet ToPointsCompared(EdtfDate value) => value.DaysWidened;

    public override EdtfDate ToValue(decimal point, string unit) => EdtfDate.OfDay(point);
}

internal sealed class DurationLine : Line<Duration>
{
    public override IntervalSet ToPoints(Duration value) => value.DayCounts;

    public override Duration ToValue(decimal point, string unit) => Duration.Days(point);
}
