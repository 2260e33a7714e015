namespace Factum.Evidence.Reading;

/// <summary>Reads numbers in digits and in words, from one token on: <c>two hundred and five</c>, <c>2.5 million</c>, <c>one and a half</c>.</summary>
internal sealed partial class NumberGrammar(ReadingText text)
{
    /// <summary>The number that begins at a token; null where none does.</summary>
    public NumberReading? Read(int first) => Read(first, first, Joining.And);

    /// <summary>The same, that ends before <c>and</c>: <c>two hundred</c> in <c>between two hundred and two thousand</c>.</summary>
    public NumberReading? ReadWithoutAnd(int first) => Read(first, first, Joining.None);

    /// <summary>Whether <c>and</c> may join the parts of a number.</summary>
    private enum Joining : byte
    {
        And,
        None,
    }

    private NumberReading? Read(int first, int start, Joining joining)
    {
        bool isNegative = start == first && ReadSign(ref start);
        if (ReadUnsigned(start, joining) is not { } number)
            return null;
        return number with { First = first, Value = isNegative ? -number.Value : number.Value, IsOne = number.IsOne && !isNegative };
    }

    /// <summary>A minus touches its figure and nothing before it; at the very start it may stand apart. <c>minus</c> and <c>negative</c> are words.</summary>
    private bool ReadSign(ref int start)
    {
        ReadingToken sign = text[start];
        bool isNegative = sign.Is("–") ? sign.IsSpaced && text[start + 1].IsFigure && text.Touches(start + 1) && text[start - 1].IsWord
            : sign.Is("-") && (sign.IsSpaced || text[start - 1].Word is "(" or "\"" or "'" or "<" or ">" or "=" or "—" or "/" or "^" or ":")
            ? text[start + 1].IsFigure && (text.Touches(start + 1) || start == 0)
            : sign.Word is "minus" or "negative" && (text[start + 1].IsFigure || NumberWords.Cardinal(text[start + 1].Word).Part != NumberPart.None);
        bool isPositive = sign.Is("+") && sign.IsSpaced && text[start + 1].IsFigure && text.Touches(start + 1);
        start += isNegative || isPositive ? 1 : 0;
        return isNegative;
    }

    private NumberReading? ReadUnsigned(int start, Joining joining)
    {
        ReadingToken token = text[start];
        if (token.Kind is not (ReadingTokenKind.Figure or ReadingTokenKind.Word))
            return null;
        if (ReadArticle(start) is { } withArticle)
            return withArticle;
        if (token.IsWord && NumberWords.Cardinal(token.Word).Part is NumberPart.None or NumberPart.Hundred or NumberPart.Scale or NumberPart.Dozen)
            return null;
        NumberReading? whole = token.IsFigure ? ReadFigure(start, joining) : ReadWords(start, joining);
        return whole is { } number ? ReadFraction(number, joining) : null;
    }

    /// <summary><c>a hundred</c>, <c>a dozen</c>, <c>half a million</c>, <c>a third</c>, <c>half</c>.</summary>
    private NumberReading? ReadArticle(int start)
    {
        if (text[start].Word is "half" or "quarter")
        {
            NumberReading alone = ReadPart(start, start, text.Is(start, "half") ? 0.5m : 0.25m, start + 1);
            return alone.IsFraction && text.Is(start, "quarter") ? null : alone;
        }

        if (text[start].Word is not ("a" or "an"))
            return null;
        int next = text.SkipHyphen(start + 1);
        if (text[next].Word is "half" or "quarter" && !text.Are(next + 1, "of", "a") && !NextIsCountable(next + 1))
            return text.Is(next, "half") || IsPart(next + 1) ? new NumberReading(start, next + 1, text.Is(next, "half") ? 0.5m : 0.25m) { IsFraction = true } : null;
        if (text[next].Word is "half" or "quarter")
            return ReadPart(start, start, text.Is(next, "half") ? 0.5m : 0.25m, next + 1);
        (NumberPart part, decimal value) = NumberWords.Cardinal(text[next].Word);
        bool isPlural = text[next].Word.EndsWith("s", StringComparison.Ordinal);
        if (part is NumberPart.Hundred or NumberPart.Scale && !isPlural)
            return ReadAll(start, next, new NumberReading(start, next, 1));
        if (part == NumberPart.Dozen && !isPlural)
            return new NumberReading(start, next + 1, value);
        return ReadDenominator(next) is { IsPlural: false } denominator && denominator.Value > 2
            ? ReadPart(start, start, 1 / denominator.Value, denominator.Next)
            : null;
    }

    private bool NextIsCountable(int index) => NumberWords.Cardinal(text[index].Word).Part is NumberPart.Scale or NumberPart.Hundred or NumberPart.Dozen
        || (text[index].Word is "a" && NumberWords.Cardinal(text[index + 1].Word).Part is NumberPart.Scale or NumberPart.Hundred or NumberPart.Dozen);

    /// <summary>What may follow <c>a quarter</c> as a part; a quarter is a part of the year as well.</summary>
    private bool IsPart(int index) => text[index].Kind == ReadingTokenKind.None || text[index].Word is "of" or "." or ",";

    private NumberReading? ReadAll(int first, int scale, NumberReading one)
    {
        NumberReading? whole = ReadGroups(scale, one, Joining.And);
        return whole is { } number ? ReadFraction(number with { First = first }, Joining.And) : null;
    }

    /// <summary>A part of one, or of the magnitude that follows: <c>two thirds of a million</c>, <c>half a dozen</c>.</summary>
    private NumberReading ReadPart(int first, int start, decimal part, int next)
    {
        NumberReading alone = new(first, next, part) { IsFraction = true };
        int place = text.SkipHyphen(next);
        if (text.Is(place, "of") && text[place + 1].Word is "a" or "one")
            place += 2;
        else if (text[place].Word is "a" && start <= next)
            place++;
        (NumberPart kind, decimal value) = NumberWords.Cardinal(text[place].Word);
        bool isPlural = text[place].Word.EndsWith("s", StringComparison.Ordinal);
        return kind is NumberPart.Scale or NumberPart.Hundred or NumberPart.Dozen && !isPlural && NumberReading.Fits(part, value)
            ? new NumberReading(first, place + 1, part * value) { Scale = kind == NumberPart.Scale ? value : 1 }
            : alone;
    }
}
