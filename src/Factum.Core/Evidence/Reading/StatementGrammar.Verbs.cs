using System.Collections.Immutable;
using Factum.Syntax;

namespace Factum.Evidence.Reading;

internal sealed partial class StatementGrammar
{
    private const int FarthestDenial = 7, LeastMark = 100;

    /// <summary>What the verb before a figure makes of it: what has passed 5,000 is over it, and who never gets less than £15 gets it at least.</summary>
    private Statement Governed(Statement statement) =>
        statement.Upper is not null || statement.Alternative is not null ? statement
        : statement.Bounds.IsEmpty ? (BoundBefore(statement) is { } before ? statement with { Bounds = [new BoundReading(before)] } : statement)
        : statement.Bounds is [{ Bound: BoundWord.Over or BoundWord.Under, Also: BoundWord.None } bound] && text.Is(statement.Amount.First - 1, "than") && IsDenied(statement.First)
            ? statement with { Bounds = ImmutableArray.Create(new BoundReading(bound.Bound == BoundWord.Over ? BoundWord.AtMost : BoundWord.AtLeast)) }
            : statement;

    private BoundWord? BoundBefore(Statement statement)
    {
        // "Twelve, if not twenty" has twenty at most.
        if (text.Are(statement.First - 2, "if", "not"))
            return BoundWord.UpTo;
        return IsPassed(statement) ? BoundWord.Over : BoundOfComparison(statement.First);
    }

    /// <summary>"Fewer boats than the 12 of Brass &amp; Co": the figure is that with which it compares.</summary>
    private BoundWord? BoundOfComparison(int first)
    {
        if (!text.Are(first - 2, "than", "the"))
            return null;
        for (int i = first - 3; i >= first - 6 && text[i].IsWord; i--)
        {
            if (text[i].Word is "fewer" or "less" or "lower" or "smaller")
                return BoundWord.Under;
            if (text[i].Word is "more" or "greater" or "higher" or "larger" or "bigger")
                return BoundWord.Over;
        }

        return null;
    }

    /// <summary>"Had passed 5,000", "broke through the £1 million mark". Who passed 12 exams passed no mark.</summary>
    private bool IsPassed(Statement statement)
    {
        int verb = statement.First - 1;
        bool isMark = text[statement.Next].Word is "mark" or "barrier" or "threshold" or "milestone" || (text.Is(statement.Next, "-") && text[statement.Next + 1].Word is "mark" or "barrier" or "threshold");
        if (isMark && text.Is(verb, "the"))
            verb--;
        bool isThrough = text.Is(verb, "through") && text[verb - 1].Word is "break" or "breaks" or "broke" or "broken" or "breaking" or "smash" or "smashed" or "push" or "pushed";
        if (!isThrough && text[verb].Word is not ("passed" or "topped" or "tops" or "crossed" or "crosses"))
            return false;
        return statement.Kind is MentionKind.Money or MentionKind.Percent || isMark || (statement.Kind == MentionKind.Number && statement.Amount.Number >= LeastMark && !CountedWords.Counts(text[statement.Next]));
    }

    /// <summary>"Nobody in my kitchens gets less than £15", "has never sold more than 12": the denial stands before the verb, and nothing begins another clause between.</summary>
    private bool IsDenied(int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - FarthestDenial; i--)
        {
            string word = text[i].Word;
            if (word is "nobody" or "none" or "never" or "neither" || word.EndsWith("n't", StringComparison.Ordinal) || (word is "not" && text[i + 1].Word is not ("only" or "just" or "because" or "merely")))
                return i < first - 1;
            if (word is "one" && text.Is(i - 1, "no"))
                return true;
            if (!text[i].IsWord || word is "and" or "but" or "or" or "that" or "which" or "who" or "whose" or "if" or "when" or "while" or "because" or "with" or "for" or "than" or "to" or "by" or "after" or "before" or "until" or "as" or "so" or "though")
                return false;
        }

        return false;
    }
}
