namespace Factum.Evidence.Reading;

/// <summary>Tells at a glance which tokens cannot begin a statement, so that most words of a text cost one look.</summary>
internal static class StarterWords
{
    private static readonly HashSet<string> words = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "half", "quarter", "between", "from", "ranging", "anywhere", "in", "several", "tens", "scores", "decades", "minus", "negative", "percent", "percents", "percentage", "per",
    };

    public static bool MayBegin(ReadingText text, int index)
    {
        ReadingToken token = text[index];
        return token.Kind switch
        {
            ReadingTokenKind.Figure => true,
            ReadingTokenKind.Sign => token.Word is "-" or "–" or "+" || !CurrencyWords.OfSign(token.Word).IsDefault || BoundPhrases.MayBegin(token.Word),
            ReadingTokenKind.Word => words.Contains(token.Word) || NumberWords.Cardinal(token.Word).Part != NumberPart.None || NumberWords.Ordinal(token.Word) > 0 || BoundPhrases.MayBegin(token.Word)
                || text[index + 1].IsFigure || text[index + 1].Word is "$" or ".",
            _ => false,
        };
    }
}
