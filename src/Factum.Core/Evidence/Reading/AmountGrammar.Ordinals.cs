using Factum.Values;

namespace Factum.Evidence.Reading;

internal sealed partial class AmountGrammar
{
    /// <summary>True for digits with an ending: <c>21st</c>.</summary>
    private bool IsOrdinal(int index) => text[index].IsFigure && text.Touches(index + 1) && text[index + 1].Word is "st" or "nd" or "rd" or "th";

    /// <summary><c>the third</c>, <c>21st</c>, <c>twenty-first</c>; not in titles such as <c>First Minister</c>, and not where it counts nothing.</summary>
    private Amount? ReadOrdinal(int first)
    {
        int start = text.Is(first, "the") ? first + 1 : first;
        if (IsOrdinal(start))
            return text[start].IsDigits ? Ordinal(start, start + 2, text[start].Number) : null;
        ReadingToken token = text[start];
        if (!token.IsWord || (token.IsCapitalised && text[start + 1].IsCapitalised))
            return null;
        (NumberPart part, decimal tens) = NumberWords.Cardinal(token.Word);
        int place = part == NumberPart.Ten ? text.SkipHyphen(start + 1) : start;
        decimal number = NumberWords.Ordinal(text[place].Word);
        if (number == 0 || (part == NumberPart.Ten && number > 9) || (place > start && place == start + 1 && text[place].IsSpaced && start == first))
            return null;
        bool counts = start > first || CountedWords.Counts(text[place + 1]) || text[first - 1].Word is "a" or "an" or "his" or "her" or "its" or "their" or "finished" or "came" or "placed" or "ranked";
        bool isTime = token.Is("second") && (text[first - 1].Word is "per" or "each" or "every" or "split" or "one" or "a" && !CountedWords.Counts(text[place + 1]));
        return counts && !isTime ? Ordinal(start, place + 1, number + (place > start ? tens : 0)) : null;
    }

    private static Amount Ordinal(int start, int next, decimal number) => new()
    {
        Kind = MentionKind.Ordinal,
        First = start,
        Next = next,
        CoreFirst = start,
        CoreNext = next,
        Numbers = Interval.Point(number),
        Phrase = NumberPhrase.Digits(number),
    };
}
