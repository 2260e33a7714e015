using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Tells which numbers are ages, by the words around them.</summary>
internal static class AgeGrammar
{
    private const decimal GreatestAge = 125;

    /// <summary><c>aged 28</c>, <c>the age of 28</c>, <c>65 and older</c>: nothing but an age.</summary>
    public static bool IsAge(ReadingText text, Statement statement)
    {
        if (statement.Kind != MentionKind.Number || !IsHuman(statement))
            return false;
        if (statement.First < statement.Amount.First && text.Is(statement.Next, "s") && text.Touches(statement.Next))
            return true;
        int before = statement.First - 1;
        bool isOf = text.Is(before, "of") && text[before - 1].Word is "age" or "ages";
        return isOf || text[before].Word is "aged" or "age" or "ages" || text[statement.Next - 1].Word is "older" or "younger" || text[statement.First].Word is "older" or "younger";
    }

    /// <summary>A number between a name and a comma, in brackets behind a name, or behind <c>turned</c>: perhaps an age.</summary>
    public static bool MayBeAge(ReadingText text, Statement statement)
    {
        if (statement is not { Kind: MentionKind.Number, Upper: null, Amount: { IsFraction: false, Numbers: { IsPoint: true } } } || statement.First != statement.Amount.First || !IsHuman(statement))
            return false;
        ReadingToken before = text[statement.First - 1], behind = text[statement.Next];
        if (before.Word is "at" or "was" or "is" && IsCount(text, statement.First - 2))
            return false;
        if (before.Word is "was" or "is" && IsOfThing(text, statement.First - 2))
            return false;
        if (before.Word is "turned" or "turns" or "turning" or "at" or "was" or "is")
            return statement.Amount.Number >= 1 && (behind.Kind is ReadingTokenKind.None || behind.Word is "," or "." or ";" or ")" or "—" or "and" or "when" or "at" or "but" or "in" or "on" or "last" or "this");
        bool isBehindName = text[statement.First - 2] is { IsWord: true, IsCapitalised: true } || text[statement.First - 2].Is("\"");
        return isBehindName && ((before.Is(",") && (behind.Kind == ReadingTokenKind.None || behind.Word is "," or "." or ";" or ")" or "—" or "and" or "from" or "who" or "was" or "is" or "has" or "of" or "said"))
            || (before.Is("(") && behind.Word is ")" or ","));
    }

    /// <summary>"Put the figure at 61", "the total was 61", "stood at 61": nobody's age.</summary>
    private static bool IsCount(ReadingText text, int index) => text[index].Word is "figure" or "figures" or "number" or "numbers" or "total" or "totals" or "count" or "tally" or "toll" or "level" or "score" or "turnout" or "membership"
        or "stood" or "stands" or "standing" or "remained" or "remains" or "unchanged" or "capped" or "set" or "fixed" or "put" or "it" or "them" or "estimated" or "peaked" or "closed";

    /// <summary>"The staff was 61", "membership of Acme Works is 61": what is said to be a number is nobody's name, nor a pronoun.</summary>
    private static bool IsOfThing(ReadingText text, int last)
    {
        if (text[last] is not { IsWord: true, IsCapitalised: true })
            return !(text[last].Word is "he" or "she" or "i" or "who" or "now" or "then" or "father" or "mother" or "brother" or "sister" or "son" or "daughter" or "wife" or "husband" or "\"" or ")" or ",");
        int i = last;
        while (text[i] is { IsWord: true, IsCapitalised: true } && i > 0)
            i--;
        return text[i].Word is "of" or "at" or "in" or "for";
    }

    public static Statement OfAge(Statement statement) => statement with
    {
        Amount = statement.Amount with { Kind = MentionKind.Age },
        Upper = statement.Upper is { } upper ? upper with { Kind = MentionKind.Age } : null,
    };

    /// <summary>Somebody's tens of years: <c>in her early fifties</c>, <c>in his 30s</c>. Null where none begins at the token.</summary>
    public static Statement? ReadTens(ReadingText text, int first)
    {
        if (!text.Is(first, "in") || text[first + 1].Word is not ("his" or "her" or "their" or "my" or "your" or "our" or "its" or "the"))
            return null;
        int place = first + 2, third = CalendarWords.Third(text[place].Word);
        place = third > 0 ? text.SkipHyphen(place + 1) : place;
        bool isFigure = text[place] is { IsFigure: true, IsDigits: true, Length: 2 } && text.Is(place + 1, "s") && text.Touches(place + 1);
        int tens = isFigure ? (int)text[place].Number : DecadeWords.Of(text[place].Word);
        if (tens is < 10 or > 90 || tens % 10 != 0 || text[first + 1].Word is "the" or "its")
            return null;
        Interval years = third switch
        {
            1 => new Interval(tens, false, tens + 5, true),
            2 => new Interval(tens + 3, false, tens + 8, true),
            3 => new Interval(tens + 6, false, tens + 10, true),
            _ => new Interval(tens, false, tens + 10, true),
        };
        int next = isFigure ? place + 2 : place + 1;
        Amount age = new() { Kind = MentionKind.Age, First = first, Next = next, CoreFirst = place, CoreNext = next, Numbers = years, Phrase = "" };
        return new Statement(first, next, age, null, []);
    }

    private static bool IsHuman(Statement statement) => statement.Amount is { Numbers: { Low: > 0 and <= GreatestAge } } && (statement.Upper?.Numbers.High ?? 0) <= GreatestAge;
}
