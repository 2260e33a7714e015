using Factum.Binding;
using Factum.Values;

namespace Factum.Evidence.Reading;

internal sealed partial class AmountGrammar
{
    /// <summary>Words for a number that nobody counted: <c>several hundred</c>, <c>tens of thousands</c>, <c>a couple of</c>.</summary>
    private Amount? ReadVague(int first)
    {
        ReadingToken token = text[first];
        if (!token.IsWord)
            return null;
        return token.Word switch
        {
            "several" => ReadFew(first, first + 1, HalfOpen(3, 10), "several"),
            "a" when text.Is(first + 1, "few") => ReadFew(first, first + 2, HalfOpen(3, 10), "several"),
            "a" when text.Are(first + 1, "handful", "of") => ReadFew(first, first + 3, HalfOpen(3, 10), "several"),
            "a" when text.Are(first + 1, "couple", "of") => ReadFew(first, first + 3, Interval.Closed(2, 3), ""),
            "a" when text.Is(first + 1, "couple") => ReadFew(first, first + 2, Interval.Closed(2, 3), ""),
            "a" when text.Are(first + 1, "pair", "of") => Vague(first, first + 2, Interval.Point(2), "2"),
            "decades" when text[first - 1].Word is "for" or "of" or "over" or "than" or "in" or "within" or "lasted" or "took" or "spanning" or "spent" => Decades(first),
            "tens" => ReadMany(first, HalfOpen(20, 100), ""),
            "scores" when text.Is(first + 1, "of") => ReadMany(first, HalfOpen(40, 200), ""),
            _ => QuantityWords.Of(token.Word) is { High: not null } many ? ReadMany(first, many, token.Word) : null,
        };
    }

    private Amount Decades(int first) => Vague(first, first + 1, HalfOpen(20, 100), "") with { Kind = MentionKind.Duration, Unit = "years", Factor = TimeUnits.Days("years") };

    /// <summary><c>a year</c>, <c>a fortnight</c>; not in <c>twice a year</c> or <c>$5 a day</c>, where it is a rate.</summary>
    private Amount? ReadArticle(int first)
    {
        if (text[first].Word is not ("a" or "an") || TimeWords.Of(text[first + 1].Word) is not { } time || text[first + 1].Word.EndsWith("s", StringComparison.Ordinal))
            return null;
        bool isLength = time.Count > 1 || text[first - 1].Word is "for" or "within" or "in" or "after" or "than" or "about" or "nearly" or "almost" or "least" or "most" or "over" or "under" or "around" or "took" or "lasted" or "just" or "only" or "to" or "half" || text.Is(first + 2, "long") || ReadHalf(first + 2) > 0;
        bool isHyphened = text.SkipHyphen(first + 2) > first + 2;
        if (!isLength || isHyphened)
            return null;
        int next = ReadHalf(first + 2) is var half and > 0 ? half : first + 2;
        decimal count = next > first + 2 ? time.Count * 1.5m : time.Count;
        return Vague(first, next, Interval.Point(count), NumberPhrase.Digits(count)) with { Kind = MentionKind.Duration, Unit = time.Unit, Factor = TimeUnits.Days(time.Unit), HasUnitBehind = true };
    }

    /// <summary>A word for a few, and the magnitude that it counts.</summary>
    private Amount? ReadFew(int first, int next, Interval few, string word)
    {
        (NumberPart part, decimal value) = NumberWords.Cardinal(text[next].Word);
        if (part is NumberPart.Hundred or NumberPart.Scale or NumberPart.Dozen)
        {
            bool isOfLanguage = word.Length > 0 && MagnitudeWords.Name(value).Length > 0;
            return Vague(first, next + 1, Times(few, value), isOfLanguage ? word + " " + MagnitudeWords.Name(value) : "") with { Scale = part == NumberPart.Scale ? value : 1 };
        }

        // Alone it counts what follows; "several of them" and "a few" at an end count nothing that could be compared.
        return CountedWords.Counts(text[next]) || text.Is(next, "of") ? Vague(first, next, few, word) : null;
    }

    private Amount? ReadMany(int first, Interval many, string word)
    {
        int next = first + 1;
        if (text.Is(next, "of") && NumberWords.Cardinal(text[next + 1].Word) is { Part: NumberPart.Hundred or NumberPart.Scale } of && text[next + 1].Word.EndsWith("s", StringComparison.Ordinal)
            && NumberReading.Fits(many.High ?? 0, of.Value))
        {
            string name = MagnitudeWords.Name(of.Value);
            return Vague(first, next + 2, Times(many, of.Value), word.Length > 0 && name.Length > 0 ? word + " of " + name + "s" : "") with { Scale = of.Value };
        }

        bool isPart = text[first - 1].IsFigure || NumberWords.Cardinal(text[first - 1].Word).Part != NumberPart.None;
        return isPart || word.Length == 0 && !text.Is(next, "of") ? null : Vague(first, next, many, word);
    }

    private static Amount Vague(int first, int next, Interval numbers, string phrase) => new()
    {
        Kind = MentionKind.Number,
        First = first,
        Next = next,
        CoreFirst = first,
        CoreNext = next,
        Numbers = numbers,
        Phrase = phrase,
    };

    private static Interval Times(Interval interval, decimal factor) => new(interval.Low * factor, interval.IsLowOpen, interval.High * factor, interval.IsHighOpen);

    private static Interval HalfOpen(decimal low, decimal high) => new(low, false, high, true);
}
