using System.Collections.Immutable;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Reads numbers with their units: <c>$1.4bn</c>, <c>5 per cent</c>, <c>three years</c>, <c>hundreds of millions of dollars</c>.</summary>
internal sealed partial class AmountGrammar(ReadingText text, NumberGrammar numbers)
{
    /// <summary>The amount that begins at a token; null where none does.</summary>
    public Amount? Read(int first) => Read(first, numbers.Read);

    /// <summary>The same, that ends before <c>and</c>.</summary>
    public Amount? ReadWithoutAnd(int first) => Read(first, numbers.ReadWithoutAnd);

    private Amount? Read(int first, Func<int, NumberReading?> readNumber)
    {
        bool isNegative = text[first].Is("-") && text[first].IsSpaced && text.Touches(first + 1) && !text[first + 1].IsFigure;
        int start = isNegative ? first + 1 : first;
        int number = ReadCurrencyBefore(start, out ImmutableArray<string> currencies);
        if (isNegative && number == start)
            return null;
        if (!IsOrdinal(number) && readNumber(number) is { } read && (!isNegative || read.Value > 0))
        {
            Amount amount = Amount.Of(isNegative ? read with { Value = -read.Value } : read) with { First = first };
            return number == start ? ReadUnit(ReadRatio(amount)) : ReadSecondUnit(amount with { Kind = MentionKind.Money, Currencies = currencies });
        }

        if (ReadPercentOf(first) is { } percent)
            return percent;
        if (ReadOrdinal(first) is { } ordinal)
            return ordinal;
        if (ReadArticle(first) is { } single)
            return single;
        return number == first && ReadVague(first) is { } vague ? ReadUnit(SkipOf(vague)) : null;
    }

    /// <summary><c>hundreds of dollars</c>: the unit of a word for many follows <c>of</c>.</summary>
    private Amount SkipOf(Amount vague)
    {
        if (!text.Is(vague.Next, "of"))
            return vague;
        Amount behind = ReadUnit(vague with { Next = vague.Next + 1 });
        return behind.HasUnit ? behind with { CoreNext = vague.CoreNext } : vague;
    }

    /// <summary>The same amount with the unit behind it, if one stands there.</summary>
    public Amount ReadUnit(Amount amount)
    {
        int place = text.SkipHyphen(amount.Next);
        return ReadPercent(amount, place) ?? ReadCurrencyBehind(amount, place) ?? ReadTime(amount, place) ?? ReadMeasure(amount) ?? amount;
    }

    private Amount? ReadPercent(Amount amount, int place)
    {
        if (amount.IsFraction)
            place = SkipWhole(place);
        int next = text[place].Word switch
        {
            "%" or "percent" or "percents" or "percentage" or "pct" => place + 1,
            "per" when text.Is(place + 1, "cent") => place + 2,
            _ => 0,
        };
        if (text[place].Word is "basis" && text[place + 1].Word is "point" or "points")
            return amount with { Kind = MentionKind.PercentagePoints, Factor = 0.01m, Phrase = NumberPhrase.Digits((amount.Number ?? 0) / 100), Next = place + 2, HasUnitBehind = true };
        if (next == 0)
            return null;
        int points = text.SkipHyphen(next);
        bool isDistance = text[points].Word is "point" or "points";
        return amount with { Kind = isDistance ? MentionKind.PercentagePoints : MentionKind.Percent, Next = isDistance ? points + 1 : next, HasUnitBehind = true };
    }

    private Amount? ReadTime(Amount amount, int place)
    {
        if (amount.IsFraction)
            place = SkipWhole(place);
        if (TimeWords.Of(text[place].Word) is not { } time || (amount.IsOne && place == amount.Next && text[place].Word is "day" or "time"))
            return null;
        int next = place + 1;
        if (time.Unit == "years" && ReadOld(next) is var old and > 0)
            return amount with { Kind = MentionKind.Age, Next = old, HasUnitBehind = true };
        Amount duration = amount with { Kind = MentionKind.Duration, Next = next, Unit = time.Unit, Factor = Binding.TimeUnits.Days(time.Unit), HasUnitBehind = true };
        if (duration.Number is { } whole && ReadHalf(next) is var half and > 0)
            return duration with { Next = half, CoreNext = half, Numbers = Interval.Point((whole + 0.5m) * time.Count), Phrase = NumberPhrase.Digits((whole + 0.5m) * time.Count) };
        if (ReadRemainder(duration, time.Unit) is { } sum)
            return sum;
        bool isScaled = time.Count != 1 && duration.Number is { } number && NumberReading.Fits(number, time.Count);
        return isScaled ? duration with { Numbers = Interval.Point(duration.Number!.Value * time.Count), Phrase = NumberPhrase.Digits(duration.Number!.Value * time.Count) } : duration;
    }

    /// <summary>Behind a part, what it is a part of: <c>half a century</c>, <c>a quarter of a per cent</c>.</summary>
    private int SkipWhole(int index) => text.Is(index, "a") ? index + 1 : text.Are(index, "of", "a") ? index + 2 : index;

    /// <summary><c>two years and three months</c>, <c>3 weeks and 2 days</c>: one length of time, in the smaller unit.</summary>
    private Amount? ReadRemainder(Amount whole, string unit)
    {
        (string smaller, int ratio) = unit switch { "years" => ("months", 12), "weeks" => ("days", 7), _ => ("", 0) };
        int place = text[whole.Next].Word is "and" or "," ? whole.Next + 1 : -1;
        place = place > 0 && text.Is(place, "and") ? place + 1 : place;
        if (ratio == 0 || place < 0 || whole.Number is not { } count || !NumberReading.Fits(count, ratio) || numbers.Read(place) is not { } rest)
            return null;
        if (rest.Value <= 0 || rest.Value >= ratio || TimeWords.Of(text[rest.Next].Word) is not { Count: 1 } time || time.Unit != smaller || TimeWords.Of(text[whole.Next - 1].Word) is not { Count: 1 })
            return null;
        decimal sum = count * ratio + rest.Value;
        return whole with { Next = rest.Next + 1, CoreNext = rest.Next, Numbers = Interval.Point(sum), Phrase = NumberPhrase.Digits(sum), Scale = 1, Unit = smaller, Factor = Binding.TimeUnits.Days(smaller) };
    }

    /// <summary>The token behind <c>and a half</c> behind a unit: <c>a year and a half</c>; 0 for none.</summary>
    private int ReadHalf(int index) => text.Are(index, "and", "a", "half") ? index + 3 : 0;

    /// <summary>The token behind <c>-old</c>, <c>old</c> or <c>of age</c>; 0 for none.</summary>
    private int ReadOld(int index)
    {
        int place = text.SkipHyphen(index);
        if (text[place].Word is "old" or "olds")
            return place + 1;
        return text.Are(index, "of", "age") ? index + 2 : 0;
    }

    /// <summary>Letters that touch the digits: <c>29km</c>. Whether they are a unit or part of a name, the figure is no plain number.</summary>
    private Amount? ReadMeasure(Amount amount) =>
        amount.IsBare && text[amount.Next] is { IsWord: true } word && text.Touches(amount.Next) && MeasureWords.Contains(word.Word)
            ? amount with { Kind = MentionKind.Measure, Next = amount.Next + 1, Unit = "", HasUnitBehind = true }
            : null;
}
