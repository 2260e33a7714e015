namespace Factum.Evidence.Reading;

internal sealed partial class StatementGrammar
{
    /// <summary><c>between 10 and 20</c>, <c>from 5 to 10 million</c>, <c>$5–10m</c>.</summary>
    private Statement? ReadRange(int first)
    {
        switch (text[first].Word)
        {
            case "between":
                return ReadBetween(first);
            case "from" or "ranging" or "anywhere":
                int start = text.Is(first, "from") ? first + 1 : text.Is(first + 1, "from") ? first + 2 : text.Is(first + 1, "between") ? -1 : 0;
                if (start == -1)
                    return ReadBetween(first + 1) is { } between ? between with { First = first } : null;
                return start == 0 || amounts.Read(start) is not { } low || !IsTo(low.Next) ? null : Range(first, low, amounts.Read(low.Next + 1));
            default:
                return amounts.Read(first) is { } lower && ReadLink(lower) is var link and > 0 ? Range(first, lower, amounts.Read(link)) : null;
        }
    }

    private Statement? ReadBetween(int first)
    {
        if (amounts.Read(first + 1) is not { } lower)
            return null;
        if (!text.Is(lower.Next, "and") && amounts.ReadWithoutAnd(first + 1) is { } shorter)
            lower = shorter;
        return text.Is(lower.Next, "and") ? Range(first, lower, amounts.Read(lower.Next + 1)) : null;
    }

    private bool IsTo(int index) => text[index].Word is "to" or "through" or "until" or "till" or "-" or "–" or "—";

    /// <summary>Where the upper end begins behind a dash or <c>to</c>; 0 where there is no link.</summary>
    private int ReadLink(Amount lower)
    {
        int place = lower.Next;
        ReadingToken link = text[place];
        if (link.Word is "to" or "through")
            return place + 1;
        if (link.Is("-") && text.Are(place + 1, "to", "-"))
            return place + 3;
        bool isDash = link.Word is "-" or "–" or "—" or "~" && text.Touches(place + 1) == text.Touches(place) && !text[place + 1].IsWord;
        bool isCode = text[place + 2].Word is "-" or "/" && text.Touches(place + 2) && text[place + 3].IsFigure && text.Touches(place + 3);
        return isDash && !isCode ? place + 1 : 0;
    }

    /// <summary>Both ends, each with the magnitude and the unit that the other writes for both; null where they are no range.</summary>
    private Statement? Range(int first, Amount lower, Amount? behind)
    {
        if (behind is not { } upper || lower.Number is not { } low || upper.Number is not { } high)
            return null;
        if (lower.Kind == MentionKind.Measure && upper.Scale == 1e6m && text.Is(lower.Next - 1, "m"))
            lower = (lower with { Kind = MentionKind.Number, HasUnitBehind = false, CoreNext = lower.Next }).Scaled(upper.Scale);
        bool wasPlain = !lower.HasUnit;
        if (lower.IsBare && !upper.IsBare && low < high / upper.Scale)
            lower = lower.Scaled(upper.Scale);
        else if (upper.IsBare && lower.Scale > 1 && !lower.HasUnitBehind && high > low / lower.Scale)
            upper = upper.Scaled(lower.Scale);
        if (!lower.HasUnit && upper.HasUnit)
            lower = lower.Measured(upper);
        else if (lower.HasUnit && !upper.HasUnit && (!lower.HasUnitBehind || upper.IsBare))
            upper = upper.Measured(lower);
        bool isSignOfUpper = behind is { Kind: MentionKind.Money, HasUnitBehind: false } && lower.Kind == MentionKind.Money && !lower.HasUnitBehind && wasPlain;
        bool isRange = !isSignOfUpper && AreAlike(lower, upper) && lower.Set.Low < upper.Set.High;
        return isRange ? new Statement(first, upper.Next, lower, upper, []) : null;
    }

    private static bool AreAlike(Amount lower, Amount upper) =>
        lower.Kind == upper.Kind && (lower.Kind != MentionKind.Money || lower.Currencies.IsEmpty || lower.Currencies.Any(code => upper.Currencies.Contains(code)));
}
