using Factum.Values;

namespace Factum.Evidence.Reading;

internal sealed partial class AmountGrammar
{
    /// <summary><c>one in five</c>, <c>two out of three</c>, <c>one over twenty</c>: neither number is stated alone.</summary>
    private Amount ReadRatio(Amount upper)
    {
        if (upper.Number is not { } part || part == 0 || upper.IsFraction || LinkEnd(upper.Next) is not (var next and > 0) || numbers.Read(next) is not { } lower)
            return upper;
        decimal size = Math.Abs(part);
        bool isPart = size < lower.Value && !lower.IsFraction && size == decimal.Truncate(size) && !IsUnit(lower.Next) && IsRatio(upper.Next, size, lower);
        if (!isPart)
            return upper;
        decimal ratio = part / lower.Value;
        return upper with { Next = lower.Next, CoreNext = lower.Next, Numbers = Interval.Point(ratio), Phrase = NumberPhrase.Digits(ratio), Scale = 1, IsBare = false, IsOne = false, IsFraction = true, IsRatio = true };
    }

    private int LinkEnd(int index) => text[index].Word switch
    {
        "in" when text[index + 1].Word is "every" => index + 2,
        "in" or "over" => index + 1,
        "out" when text.Is(index + 1, "of") => index + 2,
        _ => 0,
    };

    /// <summary>Whether the two belong together: <c>five in 2013</c> and <c>30 over 90 staff</c> do not.</summary>
    private bool IsRatio(int link, decimal part, NumberReading whole) => text[link].Word switch
    {
        "in" => !(text[whole.First].IsDigits && whole.Value is >= 1000 and <= 2100 && whole.Value != 1000) && (part == 1 || whole.Value is <= 10 or 20 or 25 or 50 or 100 or 1000),
        "over" => part == 1 && !CountedWords.Counts(text[whole.Next]),
        _ => true,
    };

    private bool IsUnit(int index) => text[index].Word is "%" or "percent" or "per" || TimeWords.Of(text[index].Word) is not null;

    /// <summary><c>per cent of twenty</c>, where no number stands before and nothing is counted behind.</summary>
    private Amount? ReadPercentOf(int first)
    {
        int place = text[first].Word is "percent" or "percents" or "percentage" ? first + 1 : text.Are(first, "per", "cent") ? first + 2 : 0;
        if (place == 0 || !text.Is(place, "of") || numbers.Read(place + 1) is not { } number || CountedWords.Counts(text[number.Next]))
            return null;
        return Amount.Of(number) with { Kind = MentionKind.Percent, First = first, HasUnitBehind = true };
    }
}
