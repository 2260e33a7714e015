using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Reads amounts with the bounds around them, and ranges.</summary>
internal sealed partial class StatementGrammar(ReadingText text, AmountGrammar amounts)
{
    /// <summary>So many bounds may stand before one number: <c>up to about</c>.</summary>
    private const int MostBounds = 3;

    /// <summary>The statement that begins at a token; null where none does.</summary>
    public Statement? Read(int first)
    {
        List<BoundReading> bounds = [];
        int start = ReadBounds(first, bounds);
        if (ReadRange(start) is { } range)
            return ReadBehind(range with { First = first, Bounds = [.. bounds] });
        if (bounds.Count == 0 && ReadAlternative(first) is { } alternative)
            return alternative;
        if (ReadBounded(first, start, bounds) is not { } statement)
            return null;
        return ReadSecond(statement) ?? Governed(statement);
    }

    private int ReadBounds(int first, List<BoundReading> bounds)
    {
        int start = first;
        if (IsOperatorBehindOther(first) || (text.Is(first, "about") && text[first - 1].Word is "how" or "what"))
            return start;
        while (bounds.Count < MostBounds && !IsOverOfAnother(start) && BoundPhrases.Before(text, start, out int next) is { } bound && !IsOperatorBehindOther(next))
        {
            if (bound.Bound != BoundWord.None)
                bounds.Add(bound);
            start = next;
        }

        return start;
    }

    /// <summary>What is turned over is no bound, nor what a lease is over.</summary>
    private bool IsOverOfAnother(int index) => text.Is(index, "over") && text[index - 1].Word is "turn" or "turns" or "turned" or "turning" or "hand" or "hands" or "handed" or "handing" or "made" or "signed"
        or "lease" or "leases" or "licence" or "license" or "mortgage" or "charge" or "easement" or "lien" or "title" or "rights" or "jurisdiction" or "control";

    /// <summary>Only <c>&lt;</c>, <c>&gt;</c>, <c>&lt;=</c> and <c>&gt;=</c> compare.</summary>
    private bool IsOperatorBehindOther(int index) => text[index].Word is "<" or ">" && text[index - 1].Word is "<" or ">" or "=" or "-";

    private Statement? ReadBounded(int first, int start, List<BoundReading> bounds)
    {
        // "a six-figure sum" states neither six nor a figure.
        if (amounts.Read(start) is { } amount && (!amount.IsOne || amount.HasUnit || bounds.Count > 0 || CountsOne(amount))
            && text[text.SkipHyphen(amount.Next)].Word is not ("figure" or "figures" or "digit" or "digits"))
            return ReadBehind(new Statement(first, amount.Next, amount, null, [.. bounds]));
        return null;
    }

    /// <summary>What stands behind: a bound, before the unit or after it; and the name of a unit for the whole.</summary>
    private Statement ReadBehind(Statement statement)
    {
        int place = statement.Next;
        if (BoundPhrases.Behind(text, place, out int next) is not { } bound || !IsBoundBehind(statement, bound, place, next))
            return ReadBehindNoun(statement);
        if (ReadScaleBehind(statement, next) is { } scaled)
            (statement, next) = (scaled, scaled.Next);
        Statement bounded = statement with { Next = next, Bounds = WithBehind(statement.Bounds, bound) };
        Amount last = statement.Upper ?? statement.Amount;
        if (last.HasUnit)
            return bounded;
        Amount measured = amounts.ReadUnit(last with { Next = next });
        if (!measured.HasUnit)
            return bounded;
        return statement.Upper is null
            ? bounded with { Amount = measured, Next = measured.Next }
            : bounded with { Amount = statement.Amount.Measured(measured), Upper = measured, Next = measured.Next };
    }

    /// <summary>A magnitude behind the sign of a bound: <c>$100+ million</c>.</summary>
    private Statement? ReadScaleBehind(Statement statement, int next) =>
        statement is { Upper: null, Amount: { IsBare: true } bare } && text.Is(next - 1, "+") && NumberWords.Cardinal(text[next].Word) is { Part: NumberPart.Scale } scale
            ? statement with { Amount = bare.Scaled(scale.Value) with { Next = next + 1 }, Next = next + 1, CoreNext = next + 1 }
            : null;

    /// <summary>Whether the words belong to the number before them, and do not begin what follows: <c>200 or greater than 190</c>.</summary>
    private bool IsBoundBehind(Statement statement, BoundReading bound, int place, int next)
    {
        if (text.Is(place, "+"))
            return text.Touches(place) && !text[next].IsFigure;
        // "£5 plus postage" is five pounds and something else.
        if (statement.Kind == MentionKind.Money && text.Is(place, "plus") && text[next].IsWord)
            return false;
        if (text[next - 1].Word is "plus" or "odd" or "ish" or "something")
            return (text.Touches(place) || text[place - 1].IsWord || text.Is(place, "plus")) && amounts.Read(next) is null;
        if (bound.Also == BoundWord.Exactly)
            return statement.Bounds.Length > 0 && statement.Bounds[0].Bound is BoundWord.Over or BoundWord.Under && amounts.Read(next) is null;
        if (text[next].Word is "than" or "or" || (statement.Bounds is [var before, ..] && DirectionOf(before.Bound) * DirectionOf(bound.Bound) < 0))
            return false;
        bool mayBeginNext = text[next - 1].Word is "than" or "least" or "most" || text.Is(place, "and");
        return !mayBeginNext || amounts.Read(next) is null;
    }

    private static ImmutableArray<BoundReading> WithBehind(ImmutableArray<BoundReading> bounds, BoundReading behind)
    {
        if (behind.Also == BoundWord.Exactly)
            return bounds.SetItem(0, new BoundReading(bounds[0].Bound == BoundWord.Over ? BoundWord.AtLeast : BoundWord.AtMost));
        // What stands behind is the stronger: "equal to 5000 or less".
        return [behind, .. bounds.Where(bound => bound.Bound != BoundWord.Exactly)];
    }

    /// <summary>Two bounds on one number: <c>more than 10 and less than 20</c>, if they leave anything.</summary>
    private Statement? ReadSecond(Statement lower)
    {
        if (lower.Bounds.IsEmpty || lower.Upper is not null || DirectionOf(lower.Bounds[0].Bound) is not (var direction and not 0))
            return null;
        int place = text[lower.Next].Word is "and" or "but" or "," ? lower.Next + 1 : -1;
        if (place > 0 && text[place].Word is "and" or "but")
            place++;
        List<BoundReading> bounds = [];
        int start = place < 0 ? place : ReadBounds(place, bounds);
        if (place < 0 || bounds.Count == 0 || DirectionOf(bounds[0].Bound) != -direction || ReadBounded(place, start, bounds) is not { } upper)
            return null;
        Statement low = direction > 0 ? lower : upper, high = direction > 0 ? upper : lower;
        bool areAlike = low.Kind == high.Kind && low.Amount.Number is { } least && high.Amount.Number is { } greatest && least < greatest;
        return areAlike ? new Statement(lower.First, upper.Next, Ended(low), Ended(high), []) { CoreFirst = lower.Amount.CoreFirst, CoreNext = upper.Amount.CoreNext } : null;
    }

    /// <summary>The amount, its end open where the bound leaves it out.</summary>
    private static Amount Ended(Statement statement)
    {
        decimal? end = statement.Amount.Number;
        return statement.Amount with
        {
            Numbers = statement.Bounds[0].Bound switch
            {
                BoundWord.Over => new Interval(end, true, null, false),
                BoundWord.AtLeast => new Interval(end, false, null, false),
                BoundWord.Under => new Interval(null, false, end, true),
                _ => new Interval(null, false, end, false),
            },
        };
    }

    private static int DirectionOf(BoundWord bound) => bound switch
    {
        BoundWord.Over or BoundWord.AtLeast => 1,
        BoundWord.Under or BoundWord.AtMost => -1,
        _ => 0,
    };

    /// <summary>Whether the word <c>one</c> counts: <c>one factory</c>; in <c>the one</c>, <c>one of the</c>, <c>no one</c> it does not.</summary>
    private bool CountsOne(Amount amount) =>
        (CountedWords.Counts(text[amount.Next]) || (text[amount.Next].Kind == ReadingTokenKind.None && amount.First == 0))
        && text[amount.First - 1].Word is not ("the" or "this" or "that" or "which" or "no" or "any" or "every" or "each" or "some" or "another" or "last" or "next" or "first" or "as" or "-" or "my" or "your" or "his" or "her" or "their" or "our")
        && text[amount.Next].Word is not ("day" or "time" or "thing" or "way" or "hand");
}
