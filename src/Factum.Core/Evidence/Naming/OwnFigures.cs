using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>
/// A sentence that gives each of several a figure: <c>Tidewater accounts for 37 per cent and Foxglove for 22</c>. Who stands with a figure of its own
/// does not have the one that stands with another name.
/// </summary>
internal static class OwnFigures
{
    private const int Nearest = 5, Farthest = 8, LengthOfYear = 4, LengthOfTime = 5;

    /// <summary>The name with which a figure stands, where the subject stands with another figure of the same sort; null else.</summary>
    public static NameMention? Find(SentenceReading reading, FoldedText text, TextSpan value, NamedEntity subject)
    {
        int first = reading.TokenAt(value.Start), last = reading.TokenAt(Math.Max(value.End - 1, value.Start));
        if (last >= reading.Tokens.Length || first >= reading.Tokens.Length || reading.Tokens[NumberIn(reading, first, last)].Shape != TokenShape.Number || reading.Mentions.FindAll(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(subject)) is not [{ IsPossessive: false } own])
            return null;
        if (own.Last >= first - 1 && own.First <= last + 1)
            return null;
        if (IsOf(reading, own, first > own.Last ? first : last, first, last, isOwn: true))
            return null;
        for (int i = 0; i < reading.Tokens.Length; i++)
        {
            if ((i < first || i > last) && IsFigure(text, reading.Tokens[i]) && AreOfOneSort(reading, text, i, first, last) && IsOf(reading, own, i, first, last, isOwn: false))
                return NameBeside(reading, own, i, first, last);
        }

        return null;
    }

    /// <summary>Nobody else is named between the subject and its own figure, and the figure of the claim is farther away.</summary>
    private static bool IsOf(SentenceReading reading, NameMention own, int figure, int first, int last, bool isOwn)
    {
        (int from, int to) = figure > own.Last ? (own.Last + 1, figure) : (figure + 1, own.First);
        int farther = first > own.Last ? first - own.Last : own.First - last;
        if (to - from > Nearest || (!isOwn && (farther <= to - from || (first > from && first < to))))
            return false;
        for (int i = from; i < to; i++)
        {
            if ((reading.Tokens[i].Shape is TokenShape.Semicolon or TokenShape.Comma && (isOwn || i > from)) || IsName(reading.MentionOf(i)))
                return false;
        }

        return true;
    }

    private static NameMention? NameBeside(SentenceReading reading, NameMention own, int figure, int first, int last)
    {
        for (int i = first - 1; i >= 0 && first - i <= Farthest && i != figure; i--)
        {
            if (reading.MentionOf(i) is { } before && IsName(before))
                return before == own ? null : before;
            if (reading.Tokens[i].Shape == TokenShape.Semicolon)
                break;
        }

        // "£5 million from Tidewater, and £3 million from Foxglove": behind the figure only where the subject's own stands so too.
        if (figure > own.First)
            return null;
        for (int i = last + 1; i < reading.Tokens.Length && i - last <= Farthest && i != figure; i++)
        {
            if (reading.MentionOf(i) is { } behind && IsName(behind))
                return behind == own || !(i > 0 && reading.Tokens[behind.First - 1].Is(WordTags.Preposition | WordTags.Determiner)) ? null : behind;
        }

        return null;
    }

    private static bool IsName(NameMention? mention) => mention is { Form: MentionForm.Name or MentionForm.UnknownName, IsPossessive: false };

    /// <summary>No year, and no time of day.</summary>
    private static bool IsFigure(FoldedText text, SentenceToken token)
    {
        if (token is not { Shape: TokenShape.Number, Mention: < 0 })
            return false;
        ReadOnlySpan<char> written = text.Span.Slice(token.Start, token.End - token.Start);
        return !(written.Length == LengthOfYear && written.IndexOfAny('.', ',') < 0) && !(written.Length == LengthOfTime && written[2] is '.' or ':');
    }

    /// <summary>Both have the same sign before or behind them, or neither has one.</summary>
    private static bool AreOfOneSort(SentenceReading reading, FoldedText text, int figure, int first, int last) =>
        SignOf(reading, text, figure, figure) == SignOf(reading, text, NumberIn(reading, first, last), last);

    private static int NumberIn(SentenceReading reading, int first, int last)
    {
        while (first < last && reading.Tokens[first].Shape != TokenShape.Number)
            first++;
        return first;
    }

    private static string SignOf(SentenceReading reading, FoldedText text, int first, int last)
    {
        if (first > 0 && reading.Tokens[first - 1].Shape == TokenShape.Other)
            return text.ToString(reading.Tokens[first - 1].Start, reading.Tokens[first - 1].End);
        int behind = reading.Tokens[last].Shape == TokenShape.Number ? last + 1 : last;
        if (behind < reading.Tokens.Length && (reading.Tokens[behind].Shape == TokenShape.Other || reading.Tokens[behind].IsWord && text.ToString(reading.Tokens[behind].Start, reading.Tokens[behind].End) is "per" or "percent"))
            return "%";
        return "";
    }
}
