namespace Factum.Evidence.Reading;

/// <summary>Reads from the words around a figure whether it lies above zero or below. What it is the figure of is not its business.</summary>
internal sealed class DirectionGrammar(ReadingText text)
{
    private const int Farthest = 12, MostUnknown = 3, MostAdjectives = 5;

    public Direction Read(Statement statement)
    {
        if (statement.Kind is MentionKind.Age or MentionKind.Date or MentionKind.Ordinal)
            return default;
        int first = statement.First, next = statement.Next;
        if (IsBooked(statement))
            return new Direction(-1, -1);
        if (InColour(first, next) is not 0 and var colour)
            return new Direction(colour, 0);
        int change = BehindVerb(first, out bool isPlain);
        if (change != 0)
            return new Direction(OfGainOrLoss(first), change) { IsOfVerb = isPlain, IsOfIntransitive = DirectionWords.IsIntransitive(text[text.Is(first - 1, "by") ? first - 2 : first - 1].Word) };
        return Behind(next) ?? Before(first);
    }

    /// <summary>In accounts a figure in brackets is below zero; in prose brackets hold anything. Accounts have no verbs, and one figure behind the other.</summary>
    private bool IsBooked(Statement statement)
    {
        if (!text.Is(statement.First - 1, "(") || !text.Is(statement.Next, ")") || statement.Bounds.Length > 0 || statement.Upper is not null || statement.Amount.Number is not > 0)
            return false;
        ReadingToken before = text[statement.First - 2], behind = text[statement.Next + 1];
        if (before.IsFigure && (!CurrencyWords.OfSign(text[statement.First - 3].Word).IsDefault || CurrencyWords.IsCode(text.Written(statement.First - 3))))
            return false;
        bool isYear = text[statement.First] is { IsDigits: true, Length: 4, Number: > 1400 and < 2150 } && statement.Next == statement.First + 1;
        bool isRow = behind.Kind is ReadingTokenKind.None or ReadingTokenKind.Figure || behind.Word is "(" or "|" or "-" or "–" or "—" || (behind.IsCapitalised && (text[statement.Next + 2].IsFigure || text.Is(statement.Next + 2, "(")));
        if (isYear || !isRow || !(before.IsFigure || before.IsWord || before.Word is ")" or "|" or ":" or "-" or "–"))
            return false;
        for (int i = statement.First - 2; i >= 0 && i > statement.First - 2 * Farthest && text[i].Word is not (";" or "!" or "?"); i--)
        {
            if (text[i].Word is "." && !text.Touches(i + 1) || text[i].Word is "was" or "were" or "is" or "are" or "has" or "have" or "had" or "who" or "which" or "said" or "says" or "by" or "to")
                return false;
        }

        return true;
    }

    /// <summary><c>in the red by five</c>, <c>five overdrawn</c>, <c>five below zero</c>.</summary>
    private int InColour(int first, int next)
    {
        int before = text[first - 1].Word is "by" ? first - 2 : text.Are(first - 4, "to", "the", "tune", "of") ? first - 5 : -1;
        if (before >= 0 && OfColour(before) is not 0 and var told)
            return told;
        int place = CountedWords.Counts(text[next]) && text[next + 1].Word is "below" or "in" or "under" ? next + 1 : next;
        if (text[place].Word is "below" && text[place + 1].Word is "zero" or "freezing" or "par" || text.Are(place, "under", "par") || text.Are(place, "below", "sea", "level") || text.Is(place, "overdrawn"))
            return -1;
        return text.Is(place, "in") ? OfColour(text.Is(place + 1, "the") ? place + 2 : place + 1) : 0;
    }

    private int OfColour(int index) => text[index].Word switch
    {
        "red" when text.Are(index - 2, "in", "the") => -1,
        "black" when text.Are(index - 2, "in", "the") => 1,
        "overdrawn" => -1,
        "deficit" or "arrears" when text.Is(index - 1, "in") => -1,
        "surplus" or "profit" or "credit" when text.Is(index - 1, "in") => 1,
        _ => 0,
    };

    /// <summary><c>five lower</c>, <c>a five-million pre-tax loss</c>, <c>40 jobs fewer than</c>.</summary>
    private Direction? Behind(int next)
    {
        int place = text.SkipHyphen(next);
        if (DirectionWords.OfComparative(text[place].Word) is not 0 and var change && IsCompared(place))
            return new Direction(0, change);
        for (int i = place; i < place + MostAdjectives; i++)
        {
            if (DirectionWords.OfNoun(text[i].Word) is { } noun && text[i].Word is not ("minus" or "negative" or "positive" or "earnings" or "income"))
                return DirectionWords.IsOther(text[text.SkipHyphen(i + 1)].Word) ? null : noun;
            if (!DirectionWords.IsAdjective(text[i].Word) && !(text.Is(i, "-") && text.Touches(i)))
                break;
        }

        bool isCounted = CountedWords.Counts(text[place]) && DirectionWords.OfComparative(text[place + 1].Word) != 0 && !text.Is(place + 1, "over");
        return isCounted && (text.Is(place + 2, "than") || !text[place + 2].IsWord) ? new Direction(0, DirectionWords.OfComparative(text[place + 1].Word)) : null;
    }

    /// <summary>Whether the word compares, and does not begin something else: <c>5% down payment</c>, <c>5 up to</c>.</summary>
    private bool IsCompared(int index)
    {
        ReadingToken behind = text[index + 1];
        return text[index].Word switch
        {
            "down" or "up" or "off" => behind.Word is not ("payment" or "payments" or "to" or "for" or "front") && !behind.IsFigure,
            "over" or "under" or "above" or "below" or "behind" or "ahead" or "short" => behind.Word is not ("the" or "a" or "five" or "age") && !behind.IsFigure || text[index + 2].Word is "previous" or "prior" or "same" or "level" or "target" or "forecast" or "budget" or "average" or "figure" or "year",
            _ => true,
        };
    }

    /// <summary><c>fell 5%</c>, <c>is down by 5%</c>, <c>cut its costs by 5%</c>; not what it fell to.</summary>
    private int BehindVerb(int first, out bool isPlain)
    {
        int place = first - 1;
        bool isBy = false;
        isPlain = false;
        for (; text[place].Word is "by" or "a" or "an" or "another" or "further" or "only" or "just" or "some" or "even" or "back" || (text[place].Word.Length > 4 && text[place].Word.EndsWith("ly", StringComparison.Ordinal)); place--)
            isBy |= text.Is(place, "by");
        isPlain = isBy || DirectionWords.IsIntransitive(text[place].Word);
        if (DirectionWords.OfVerb(text[place].Word) is not 0 and var change)
            return text[place - 1].Word is "the" or "a" or "an" && !isBy ? 0 : change;
        if (!isBy || (text[place].Word.EndsWith("ed", StringComparison.Ordinal) && text.Is(place + 1, "by")))
            return 0;
        for (int i = place; i > place - Farthest && text[i].IsWord && text[i].Word is not ("but" or "while" or "whereas" or "that" or "which"); i--)
        {
            if (DirectionWords.OfVerb(text[i].Word) is not 0 and var distant && !(text[i - 1].Word is "the" or "a" && text[i + 1].IsWord && text[i].Word is "down" or "up"))
                return distant;
        }

        return 0;
    }

    /// <summary>Whoever lost 40,000 francs is in the red by them.</summary>
    private int OfGainOrLoss(int first) => text[first - 1].Word is "lost" or "lose" or "loses" or "losing" ? -1 : 0;

    /// <summary><c>a loss of five</c>, <c>the loss for the year came to five</c>, <c>a negative margin of five</c>.</summary>
    private Direction Before(int first)
    {
        int unknown = 0;
        for (int i = first - 1; i >= first - Farthest; i--)
        {
            ReadingToken token = text[i];
            bool isKnown = DirectionWords.OfNoun(token.Word) is not null || DirectionWords.IsOtherNoun(token.Word);
            if (isKnown && !IsWhatChanged(i))
                return Qualified(i, DirectionWords.OfNoun(token.Word) ?? default);
            if (token.Is("by") || (DirectionWords.OfVerb(token.Word) != 0 && !text.Is(i + 1, "to") && !DirectionWords.IsTransparent(token.Word)))
                return default;
            bool isYear = token is { IsFigure: true, IsDigits: true, Length: 4 };
            if (DirectionWords.IsTransparent(token.Word) || isYear || (token.Is("-") && text.Touches(i)))
                continue;
            if (!token.IsWord || token.Word is "and" or "but" or "while" or "whereas" or "or" or "against" or "from" or "with" || ++unknown > MostUnknown)
                return default;
        }

        return default;
    }

    /// <summary>The profit in <c>a fall in pre-tax profit of five</c>.</summary>
    private bool IsWhatChanged(int index)
    {
        int place = index - 1;
        while (DirectionWords.IsAdjective(text[place].Word) || text[place].Word is "-" or "the" or "its" or "their" or "our")
            place--;
        return text.Is(place, "in") && DirectionWords.OfNoun(text[place - 1].Word) is { Change: not 0, Level: 0 };
    }

    /// <summary>A negative margin and negative growth are below zero.</summary>
    private Direction Qualified(int index, Direction noun)
    {
        for (int i = index - 1; i >= index - 3 && (DirectionWords.IsAdjective(text[i].Word) || text[i].Word is "negative" or "positive" or "profit" or "-"); i--)
        {
            if (text[i].Word is "negative")
                return new Direction(-1, -1);
        }

        return noun;
    }
}
