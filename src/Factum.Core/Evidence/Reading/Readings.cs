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

    private static Statement Plain(Statement statement, int next)
    {
        static Amount Without(Amount amount, int end) => amount with { Kind = MentionKind.Number, Currencies = [], Next = end, IsDoubtful = false };
        return statement with { Amount = Without(statement.Amount, Math.Min(statement.Amount.Next, next)), Upper = statement.Upper is { } upper ? Without(upper, next) : null, Next = next };
    }
}
