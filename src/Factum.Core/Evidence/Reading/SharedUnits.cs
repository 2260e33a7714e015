namespace Factum.Evidence.Reading;

/// <summary>Gives a figure that lacks its unit that of the figure before it in its sentence: <c>I own sixty percent, Rafael's got thirty</c>. It may be meant without.</summary>
internal sealed class SharedUnits(ReadingText text)
{
    private const int Farthest = 14;
    private Statement? measured;

    /// <summary>The same statement with a unit; null where none is left out. Statements come in the order of the text.</summary>
    public Statement? Read(Statement statement)
    {
        if (statement is not { Kind: MentionKind.Number, Upper: null, Alternative: null, Amount: { IsOne: false, IsFraction: false } bare })
        {
            measured = statement.Kind is MentionKind.Percent or MentionKind.Money ? statement : null;
            return null;
        }

        if (AgeGrammar.IsAge(text, statement) || AgeGrammar.MayBeAge(text, statement) || measured is not { } before || !IsOfSentence(before.Next, statement.First) || CountsSomething(statement.Next) || IsYear(bare))
            return null;
        Amount unit = before.Upper ?? before.Amount;
        if (bare.IsBare && unit.Scale > 1 && bare.Number < 1000)
            bare = bare.Scaled(unit.Scale);
        return statement with { Amount = bare.Measured(unit) with { Factor = unit.Factor } };
    }

    /// <summary>A comma, <c>and</c> or <c>but</c> parts the two, and no figure; nothing ends the sentence.</summary>
    private bool IsOfSentence(int first, int next)
    {
        bool isParted = false;
        for (int i = first; i < next; i++)
        {
            if (text[i].IsFigure || text[i].Word is "." or ";" or "!" or "?" or ":" or "(" or ")" or "to" or "from" or "until" or "at" or "in" or "than" or "chapter" or "no" or "number")
                return false;
            isParted |= text[i].Word is "," or "and" or "but" or "against" or "versus" or "while";
        }

        return isParted && next - first is > 1 and <= Farthest;
    }

    private bool CountsSomething(int next) => CountedWords.Counts(text[text.SkipHyphen(next)]) || text[next].Word is "of" or "to" or "-" or "/" or "more" or "less" or "other" or "times" or ":";

    private bool IsYear(Amount amount) => text[amount.First] is { IsDigits: true, Length: 4 };
}
