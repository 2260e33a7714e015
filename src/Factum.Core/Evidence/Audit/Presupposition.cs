namespace Factum.Evidence.Audit;

/// <summary>
/// What a noun tells by itself holds whatever is said of it: who did not meet "the chief of Acme, Ada Byron" leaves her what she is. It holds
/// where the quote has no verb and says by itself what the claim says; not behind a form of to be: she is not "the chief of Acme".
/// </summary>
internal static class Presupposition
{
    public static bool Holds(AuditedSentence sentence, Marker marker)
    {
        List<Token> tokens = sentence.Tokens;
        int first = sentence.FirstQuoted, last = sentence.LastQuoted;
        if (marker.Sense.Reach is MarkerReach.Parent or MarkerReach.Sentence or MarkerReach.Speech || IsBehindCopula(tokens, first, marker))
            return false;
        bool isHedge = marker.Sense.Category == MarkerCategory.Hedge, namesSubject = false, hasParticiple = false;
        for (int i = first; i <= last; i++)
        {
            if (!sentence.IsQuoted(i) || tokens[i].Kind != TokenKind.Word)
                continue;
            if (tokens[i].Is(WordTraits.Finite) || (!tokens[i].IsCapital && IsVerb(tokens, i, last)))
                return false;
            namesSubject |= sentence.IsSubject(i);
            hasParticiple |= i > first && tokens[i].EndsInEd && !tokens[i].IsCapital;
        }

        bool isDefinite = tokens[first].Is(WordTraits.Definite);
        return sentence.HasValue && (namesSubject || (hasParticiple && first > 0) || (isDefinite && isHedge)) && IsNominal(tokens, first);
    }

    /// <summary>A quote that begins with a verb is what the marker denies.</summary>
    private static bool IsNominal(List<Token> tokens, int first) =>
        tokens[first].Is(WordTraits.Determiner) || tokens[first].IsCapital || (first > 0 && tokens[first - 1].Is(WordTraits.Determiner | WordTraits.Preposition)) || (first > 0 && tokens[first - 1].IsCapital);

    private static bool IsVerb(List<Token> tokens, int i, int last)
    {
        if (tokens[i].Is(WordTraits.IrregularPast) && !(i < last && tokens[i + 1].Is(WordTraits.Preposition)))
            return true;
        return tokens[i].EndsInEd && !(i < last && tokens[i + 1].Is(WordTraits.Preposition)) && !(i > 0 && tokens[i - 1].Is(WordTraits.Determiner));
    }

    private static bool IsBehindCopula(List<Token> tokens, int first, Marker marker)
    {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordTraits.Copula))
                return true;
            if (i >= marker.First && i <= marker.Last)
                return true;
            if (!tokens[i].Is(WordTraits.Determiner | WordTraits.Adverb))
                return false;
        }

        return false;
    }
}
