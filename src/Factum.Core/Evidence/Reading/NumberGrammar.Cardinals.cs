namespace Factum.Evidence.Reading;

internal sealed partial class NumberGrammar
{
    /// <summary>Digits, with a magnitude behind them: <c>10k</c>, <c>2.12 hundred</c>, <c>4 thousand 3 hundred and 21</c>, <c>2 1/4</c>.</summary>
    private NumberReading? ReadFigure(int start, Joining joining)
    {
        ReadingToken figure = text[start];
        NumberReading number = new(start, start + 1, figure.Number) { IsBare = true, IsFraction = figure.IsFraction };
        if (ReadSlash(start) is { } fraction)
            return fraction;
        if (text[start + 1] is { IsFraction: true } half && !figure.IsFraction)
            number = number with { Next = start + 2, Value = figure.Number + half.Number };
        else if (figure.IsDigits && text[start + 1].IsSpaced && ReadSlash(start + 1) is { } part && part.Value < 1)
            return number with { Next = part.Next, Value = figure.Number + part.Value };
        return ReadGroups(number.Next, number, joining);
    }

    /// <summary><c>3/4</c>, with no further slash.</summary>
    private NumberReading? ReadSlash(int start)
    {
        if (text[start] is not { IsFigure: true, IsDigits: true } upper || !text.Is(start + 1, "/") || !text.Touches(start + 1) || !text.Touches(start + 2)
            || text[start + 2] is not { IsFigure: true, IsDigits: true } lower)
            return null;
        bool isFraction = upper.Number < lower.Number && upper.Length <= 3 && lower.Length <= 4 && !(text[start + 3].Word is "/" or "-" && text.Touches(start + 3))
            && !(text[start - 1].Word is "/" or "-" && text.Touches(start) && text[start - 2].IsFigure);
        return isFraction ? new NumberReading(start, start + 3, upper.Number / lower.Number) { IsFraction = true } : null;
    }

    private NumberReading? ReadWords(int start, Joining joining)
    {
        (NumberPart part, decimal value) = NumberWords.Cardinal(text[start].Word);
        int next = start + 1;
        if (part == NumberPart.Ten && ReadUnitBehindTen(start + 1) is { } unit)
        {
            value += NumberWords.Cardinal(text[unit].Word).Value;
            next = unit + 1;
        }

        bool isOne = value == 1;
        NumberReading? whole = ReadGroups(next, new NumberReading(start, next, value), joining);
        return whole is { } number ? number with { IsOne = isOne && number.Next == start + 1 } : null;
    }

    /// <summary>The unit of <c>twenty-one</c>, also with a dash between as a line break leaves it.</summary>
    private int? ReadUnitBehindTen(int index)
    {
        int place = text[index].Word is "-" or "—" ? index + 1 : index;
        return NumberWords.Cardinal(text[place].Word).Part == NumberPart.Unit ? place : null;
    }

    /// <summary>What multiplies a number, and the smaller groups behind: <c>hundred and two thousand three hundred</c>.</summary>
    private NumberReading? ReadGroups(int next, NumberReading group, Joining joining)
    {
        decimal sum = 0, scale = decimal.MaxValue;
        NumberReading read = group;
        while (true)
        {
            if (ReadHundreds(next, ref group, joining) is not { } behind || ReadScales(behind, ref group) is not { } end)
                return null;
            if (sum > 0 && group.Value >= scale)
                return read;
            if (text.Is(read.Next, ",") && sum > 0 && group.Value < LeastBehindComma)
                return read;
            bool isScaled = group.Scale > 1;
            sum += group.Value;
            if (sum > GreatestSum)
                return null;
            bool isAlone = ReferenceToFirst(read, group);
            read = read with { Next = end, Value = sum, Scale = isScaled && isAlone ? group.Scale : 1, IsBare = read.IsBare && group.IsBare && isAlone };
            if (!isScaled)
                return read;
            scale = group.Scale;
            if (ReadLowerGroup(end, joining) is not { } lower)
                return read;
            group = lower;
            next = lower.Next;
        }
    }

    /// <summary>Behind a comma only hundreds and more go on with a number: <c>two million, one hundred thousand</c>.</summary>
    private const int LeastBehindComma = 100;

    private const decimal GreatestSum = 1_000_000_000_000_000_000_000_000m;

    private static bool ReferenceToFirst(NumberReading read, NumberReading group) => read.First == group.First;

    /// <summary><c>hundred</c>, <c>hundred and five</c>, <c>dozen</c> behind a number. Null where the number grows too large.</summary>
    private int? ReadHundreds(int index, ref NumberReading group, Joining joining)
    {
        int place = text.SkipHyphen(index);
        (NumberPart part, decimal value) = NumberWords.Cardinal(text[place].Word);
        if (part is not (NumberPart.Hundred or NumberPart.Dozen))
        {
            group = group with { Scale = 1, Next = index };
            return index;
        }

        if (!NumberReading.Fits(group.Value, value))
            return null;
        group = group with { Value = group.Value * value, Scale = 1, Next = place + 1, IsBare = false };
        if (part == NumberPart.Hundred && ReadBelowHundred(place + 1, joining) is { } tail)
            group = group with { Value = group.Value + tail.Value, Next = tail.Next };
        return group.Next;
    }

    /// <summary>Units and tens behind <c>hundred</c>; nothing where they begin the next number: <c>3 hundred and 2 hundred</c>.</summary>
    private NumberReading? ReadBelowHundred(int index, Joining joining)
    {
        bool hasAnd = text.Is(index, "and");
        if (hasAnd && joining == Joining.None)
            return null;
        int place = hasAnd ? index + 1 : text.SkipHyphen(index);
        ReadingToken token = text[place];
        NumberReading tail;
        if (token.IsFigure)
        {
            if (!hasAnd || token.Number is <= 0 or >= 100 || !token.IsDigits || ReadSlash(place) is not null)
                return null;
            tail = new NumberReading(place, place + 1, token.Number);
        }
        else
        {
            (NumberPart part, decimal value) = NumberWords.Cardinal(token.Word);
            if (part is not (NumberPart.Unit or NumberPart.Teen or NumberPart.Ten))
                return null;
            tail = new NumberReading(place, place + 1, value);
            if (part == NumberPart.Ten && ReadUnitBehindTen(place + 1) is { } unit)
                tail = new NumberReading(place, unit + 1, value + NumberWords.Cardinal(text[unit].Word).Value);
        }

        (NumberPart behind, decimal dozen) = NumberWords.Cardinal(text[text.SkipHyphen(tail.Next)].Word);
        if (behind == NumberPart.Dozen)
            return tail.Times(dozen, tail.Next + 1);
        return behind == NumberPart.Hundred ? null : tail;
    }

    /// <summary>Magnitudes behind a group: words, also several (<c>lakh crore</c>), or letters behind digits. Null where the number grows too large.</summary>
    private int? ReadScales(int index, ref NumberReading group)
    {
        decimal scale = 1;
        int next = index;
        while (true)
        {
            int place = text.SkipHyphen(next);
            decimal factor = NumberWords.Cardinal(text[place].Word) is { Part: NumberPart.Scale } word ? word.Value : next == index ? Letters(index) : 0;
            if (factor == 0)
                break;
            if (!NumberReading.Fits(scale, factor) || !NumberReading.Fits(group.Value, scale * factor))
                return null;
            scale *= factor;
            next = place + 1;
        }

        if (scale > 1)
            group = group with { Value = group.Value * scale, Scale = scale, Next = next, IsBare = false };
        return next;
    }

    /// <summary>A smaller group behind a magnitude: <c>thousand and two hundred</c>, <c>thousand 3 hundred</c>. Digits alone begin a number of their own.</summary>
    private NumberReading? ReadLowerGroup(int index, Joining joining)
    {
        bool hasAnd = text.Is(index, "and"), hasComma = text.Is(index, ",");
        if ((hasAnd && joining == Joining.None) || (hasComma && text[index - 1].IsFigure))
            return null;
        int place = hasAnd || hasComma ? index + 1 : index;
        ReadingToken token = text[place];
        if (hasComma && !token.IsWord)
            return null;
        (NumberPart part, decimal value) = NumberWords.Cardinal(token.Word);
        if (token.IsFigure)
        {
            (NumberPart behind, _) = NumberWords.Cardinal(text[place + 1].Word);
            return token.IsDigits && behind is NumberPart.Hundred or NumberPart.Scale ? new NumberReading(place, place + 1, token.Number) : null;
        }

        if (part is not (NumberPart.Unit or NumberPart.Teen or NumberPart.Ten) || ReadPartBehind(place) is not null)
            return null;
        NumberReading group = new(place, place + 1, value);
        if (part == NumberPart.Ten && ReadUnitBehindTen(place + 1) is { } unit)
            group = new NumberReading(place, unit + 1, value + NumberWords.Cardinal(text[unit].Word).Value);
        return group;
    }
}
