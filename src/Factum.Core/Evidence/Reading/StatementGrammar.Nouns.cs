namespace Factum.Evidence.Reading;

internal sealed partial class StatementGrammar
{
    /// <summary>So many words may stand between a number and the end of what it counts: <c>12 small rowing boats</c>.</summary>
    private const int LongestNoun = 3;

    /// <summary>
    /// A bound behind what is counted, <c>12 boats or fewer</c>, or behind a comma, <c>12 boats, at most</c>. The latter, and one without "or",
    /// ends its clause: "at least on paper" bounds nothing.
    /// </summary>
    private Statement ReadBehindNoun(Statement statement)
    {
        int place = statement.Next;
        for (int words = 0; words < LongestNoun && CountedWords.Counts(text[place]) && (place == statement.Next || BoundPhrases.BehindNoun(text, place, out _) is null); words++)
            place++;
        if (place > statement.Next && !CountedWords.IsPlural(text[place - 1].Word))
            place = statement.Next;
        bool isBehindComma = text.Is(place, ",");
        if (isBehindComma)
            place++;
        if (place == statement.Next || BoundPhrases.BehindNoun(text, place, out int next) is not { } bound)
            return statement;
        bool isJoined = !isBehindComma && text[place].Word is "or" or "and";
        return (isJoined || EndsClause(next)) && IsBoundBehind(statement, bound, place, next) ? statement with { Bounds = WithBehind(statement.Bounds, bound) } : statement;
    }

    private bool EndsClause(int index) => text[index].Kind == ReadingTokenKind.None || text[index].Word is "." or "," or ";" or ":" or ")" or "?" or "!" or "–" or "—" or "\"";
}
