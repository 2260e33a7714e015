namespace Factum.Evidence.Reading;

/// <summary>All that one statement may mean.</summary>
internal static class Readings
{
    public static IEnumerable<Statement> Of(ReadingText text, Statement statement)
    {
        if (AgeGrammar.IsAge(text, statement))
            statement = AgeGrammar.OfAge(statement);
        else if (AgeGrammar.MayBeAge(text, statement))
            yield return AgeGrammar.OfAge(statement);
        if (statement.Upper is { } end && IsChange(text, statement))
        {
            yield return new Statement(statement.Amount.First, statement.Amount.Next, statement.Amount, null, []);
            yield return new Statement(end.First, end.Next, end, null, []);
            yield break;
        }

        yield return statement;
        Amount last = statement.Upper ?? statement.Amount;

        // "5 pounds" may be weight, and "over three years" may be a period in which something happened.
        if (last.IsDoubtful)
            yield return Plain(statement, last.Next - 1);
        // A part of a whole is a percentage in other words.
        if (statement is { Kind: MentionKind.Number, Upper: null, Amount: { IsFraction: true, Number: > 0 and <= 1 } part } && (part.IsRatio || text.Is(statement.Next, "of")))
            yield return statement with { Amount = part with { Kind = MentionKind.Percent, Factor = 100, Phrase = NumberPhrase.Digits(part.Number.Value * 100) } };
        if (statement is { Kind: MentionKind.Duration, Bounds.Length: 1 } && text.Is(statement.First, "over"))
            yield return statement with { First = statement.Amount.First, Bounds = [] };
    }

    /// <summary>What <c>rose from 5 to 10</c> was 5 and became 10, and was nothing between; <c>rose 5% to 10%</c> likewise.</summary>
    private static bool IsChange(ReadingText text, Statement range)
    {
        if (text[(range.Upper ?? range.Amount).First - 1].Word is not "to" || text[range.First].Word is "between" or "ranging" or "anywhere")
            return false;
        if (text.Is(range.First - 1, "by") && IsToLevel(range) && (ChangeWords.Contains(text[range.First - 2].Word) || ChangeWords.Contains(text[range.First - 3].Word)))
            return true;
        for (int i = range.First - 1; i >= range.First - 4 && text[i].Word is not ("," or ";" or "." or "by" or "between"); i--)
        {
            if (ChangeWords.Contains(text[i].Word))
                return true;
        }

        return false;
    }

    /// <summary><c>fell by €3 million to €60 million</c> names what it fell to; <c>fell by 5 to 10 per cent</c> is a range.</summary>
    private static bool IsToLevel(Statement range)
    {
        Amount upper = range.Upper ?? range.Amount;
        bool areMeasured = range.Kind == MentionKind.Money && range.Amount.Next - range.Amount.First > 1 && upper.Next - upper.First > 1;
        return upper.Number >= range.Amount.Number * (areMeasured ? LeastRatioOfSums : LeastRatio);
    }

    private const int LeastRatioOfSums = 3, LeastRatio = 6;

    private static Statement Plain(Statement statement, int next)
    {
        static Amount Without(Amount amount, int end) => amount with { Kind = MentionKind.Number, Currencies = [], Next = end, IsDoubtful = false };
        return statement with { Amount = Without(statement.Amount, Math.Min(statement.Amount.Next, next)), Upper = statement.Upper is { } upper ? Without(upper, next) : null, Next = next };
    }
}
