namespace Factum.Evidence.Reading;

internal sealed partial class NumberGrammar
{
    /// <summary>A denominator: <c>thirds</c>, <c>twenty-fifth</c>, <c>hundredths</c>.</summary>
    private readonly record struct Denominator(decimal Value, int Next, bool IsPlural);

    /// <summary>What makes a whole number a broken one: <c>point five</c>, <c>and a half</c>, <c>thirds</c>.</summary>
    private NumberReading? ReadFraction(NumberReading whole, Joining joining)
    {
        if (text.Is(whole.Next, "point") && !text[whole.First].IsFraction)
            return ReadPoint(whole);
        if (ReadNumerator(whole) is { } fraction)
            return fraction;
        if (joining == Joining.And && text.Is(whole.Next, "and") && ReadPartBehind(whole.Next + 1) is { } part)
            return Add(whole, part);
        return whole;
    }

    /// <summary>The number plus a part of one, or of its magnitude: <c>two million and a half</c>, <c>one billion and a half million</c>.</summary>
    private NumberReading? Add(NumberReading whole, NumberReading part)
    {
        int place = text.SkipHyphen(part.Next);
        (NumberPart kind, decimal factor) = NumberWords.Cardinal(text[place].Word);
        bool isScale = kind == NumberPart.Scale || (kind == NumberPart.Hundred && whole.Scale == 1);
        if (!isScale)
            return whole with { Next = part.Next, Value = whole.Value + part.Value * whole.Scale, IsBare = false, IsOne = false };
        decimal value = whole.Scale > 1 ? whole.Value + part.Value * factor : whole.Value + part.Value;
        decimal times = whole.Scale > 1 ? 1 : factor;
        if (!NumberReading.Fits(value, times))
            return null;
        return whole with { Next = place + 1, Value = value * times, Scale = times, IsBare = false, IsOne = false };
    }

    /// <summary><c>a half</c>, <c>three quarters</c>, <c>one fourth</c>, <c>fifty-four hundredths</c>; null where a whole number stands.</summary>
    private NumberReading? ReadPartBehind(int start)
    {
        decimal upper = 1;
        int next = start + 1;
        ReadingToken token = text[start];
        if (token.Word is not ("a" or "an"))
        {
            (NumberPart part, upper) = NumberWords.Cardinal(token.Word);
            if (part is not (NumberPart.Unit or NumberPart.Teen or NumberPart.Ten))
                return null;
            if (part == NumberPart.Ten && ReadUnitBehindTen(next) is { } unit)
            {
                upper += NumberWords.Cardinal(text[unit].Word).Value;
                next = unit + 1;
            }
        }

        return ReadDenominator(SkipDash(next)) is { } denominator && (upper == 1 ? !denominator.IsPlural : denominator.IsPlural) && upper < denominator.Value
            ? new NumberReading(start, denominator.Next, upper / denominator.Value) { IsFraction = true }
            : null;
    }

    /// <summary>A number in words as the upper part of a fraction: <c>three quarters</c>, <c>one twenty-fifth</c>, <c>one hundred thirty-fifths</c>.</summary>
    private NumberReading? ReadNumerator(NumberReading whole)
    {
        if (whole.IsBare || whole.Value <= 0)
            return null;
        int last = whole.Next - 1;
        (NumberPart part, decimal tens) = NumberWords.Cardinal(text[last].Word);
        if (ReadDenominator(SkipDash(whole.Next)) is not { } denominator)
            return null;
        bool isUnit = denominator.Value < 10 && denominator.Next == SkipDash(whole.Next) + 1;
        if (part == NumberPart.Ten && isUnit && last > whole.First && !text.Is(last - 1, "and"))
            return Divide(whole with { Value = whole.Value - tens }, denominator with { Value = denominator.Value + tens });
        if (LastBehindAnd(whole) is { } behind && behind < denominator.Value && behind > 0 && denominator.IsPlural)
            return whole with { Next = denominator.Next, Value = whole.Value - behind + behind / denominator.Value };
        return Divide(whole, denominator);
    }

    private NumberReading? Divide(NumberReading upper, Denominator lower)
    {
        bool agrees = upper.Value == 1 ? !lower.IsPlural : lower.IsPlural;
        return agrees ? ReadPart(upper.First, lower.Next, upper.Value / lower.Value, lower.Next) : null;
    }

    /// <summary>The part of a number behind its last <c>and</c>: 54 of <c>two hundred and fifty-four</c>; null without one.</summary>
    private decimal? LastBehindAnd(NumberReading whole)
    {
        decimal sum = 0;
        for (int i = whole.Next - 1; i > whole.First && i >= whole.Next - 4; i--)
        {
            if (text.Is(i, "and"))
                return sum;
            sum += NumberWords.Cardinal(text[i].Word).Value;
        }

        return null;
    }

    private Denominator? ReadDenominator(int start)
    {
        decimal value = NumberWords.Denominator(text[start].Word, out bool isPlural);
        if (value > 0)
            return new Denominator(value, start + 1, isPlural);
        (NumberPart part, decimal tens) = NumberWords.Cardinal(text[start].Word);
        int next = start + 1;
        decimal hundreds = 0;
        if (part == NumberPart.Unit && text.Is(next, "hundred"))
        {
            hundreds = tens * 100;
            next += text.Is(next + 1, "and") ? 2 : 1;
        }
        else if (part != NumberPart.Ten)
        {
            return null;
        }
        else
        {
            hundreds = tens;
            next = SkipDash(next);
        }

        string word = text[next].Word;
        isPlural = word.Length > 1 && word[word.Length - 1] == 's';
        decimal unit = NumberWords.Ordinal(isPlural ? word.Substring(0, word.Length - 1) : word);
        return unit is > 0 and < 10 ? new Denominator(hundreds + unit, next + 1, isPlural) : null;
    }

    private int SkipDash(int index) => text.Is(index, "—") ? index + 1 : text.SkipHyphen(index);

    /// <summary><c>point zero three</c>, <c>point seventy-one</c>, with a magnitude behind perhaps.</summary>
    private NumberReading? ReadPoint(NumberReading whole)
    {
        decimal tenth = 0.1m, value = whole.Value;
        int next = whole.Next + 1, first = next;
        for (; tenth > 1e-20m && NumberWords.Cardinal(text[next].Word) is { Part: NumberPart.Zero or NumberPart.Unit } digit; next++, tenth /= 10)
            value += digit.Value * tenth;
        if (next == first && NumberWords.Cardinal(text[next].Word) is { Part: NumberPart.Teen or NumberPart.Ten } tens)
        {
            int? unit = tens.Part == NumberPart.Ten ? ReadUnitBehindTen(next + 1) : null;
            value += (tens.Value + (unit is { } place ? NumberWords.Cardinal(text[place].Word).Value : 0)) / 100;
            next = (unit ?? next) + 1;
        }

        if (next == first)
            return whole;
        NumberReading broken = whole with { Next = next, Value = value, IsBare = false, IsOne = false };
        return ReadScales(next, ref broken) is { } end ? broken with { Next = end } : null;
    }
}
