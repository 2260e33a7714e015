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
        if (marker.Sense.Category == MarkerCategory.Condition)
            return false;
        if (IsToldInRelative(sentence, marker))
            return true;
        if (IsBehindCopula(tokens, first, marker))
            return false;
        if (IsPossessed(sentence))
            return true;
        bool namesSubject = false, hasParticiple = false, hasFigure = false;
        for (int i = first; i <= last; i++)
        {
            if (!sentence.IsQuoted(i) || tokens[i].Kind != TokenKind.Word)
                continue;
            if (VerbForms.LooksFinite(tokens, i) || tokens[i].Is(WordTraits.IrregularPast) && !IsBeforeAgent(tokens, i))
                return false;
            namesSubject |= sentence.IsSubject(i) && !tokens[i].Is(WordTraits.Personal);
            hasFigure |= tokens[i].IsFigure;
            hasParticiple |= i > first && (IsBeforeAgent(tokens, i) || VerbForms.IsName(tokens, i));
        }

        bool isDefinite = IsDefinite(tokens, first);
        bool isTakenAsKnown = isDefinite && marker.Sense.Category switch
        {
            MarkerCategory.Hedge => true,

            // A figure is news, and somebody told it.
            MarkerCategory.Attribution or MarkerCategory.Question => !hasFigure,
            _ => false,
        };
        return (isTakenAsKnown || (sentence.HasValue && (namesSubject || hasParticiple))) && IsNominal(tokens, first);
    }

    /// <summary>"Will let go 90 of its 412 people": that it has 412 is not what is told.</summary>
    private static bool IsPossessed(AuditedSentence sentence)
    {
        List<Token> tokens = sentence.Tokens;
        bool isAny = false;
        for (int i = 0; i < tokens.Count && sentence.HasValue; i++)
        {
            if (!sentence.IsTarget(i))
                continue;
            Token before = i > 0 ? tokens[i - 1] : default, next = i + 1 < tokens.Count ? tokens[i + 1] : default;
            bool isTheirs = before.IsPossessive || (before.Is(WordTraits.Definite) && before.Is(WordTraits.Personal));
            if (!isTheirs || !tokens[i].IsFigure || next.Kind != TokenKind.Word || next.Is(WordTraits.Preposition | WordTraits.Finite))
                return false;
            isAny = true;
        }

        return isAny;
    }

    /// <summary>"Could not rule out a leak from flat 10, where Byron lives": what the quoted clause says of the word before it, it says by itself.</summary>
    private static bool IsToldInRelative(AuditedSentence sentence, Marker marker)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = sentence.FirstQuoted + 1; i <= sentence.LastQuoted; i++)
        {
            if (!sentence.IsQuoted(i) || !tokens[i].Is(WordTraits.Relative))
                continue;
            int before = tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i - 1;
            if (before < 0 || marker.First >= i || !sentence.HasValue || !EndsWithTarget(sentence, before))
                return false;
            for (int next = i + 1; next <= sentence.LastQuoted && tokens[next].Clause == tokens[i].Clause; next++)
            {
                if (sentence.IsSubject(next))
                    return tokens[i - 1].Kind == TokenKind.Comma;
            }

            return false;
        }

        return false;
    }

    /// <summary>The value, or the rest of it: flat 10.</summary>
    private static bool EndsWithTarget(AuditedSentence sentence, int last)
    {
        for (int i = last; i > last - 3 && i >= sentence.FirstQuoted && sentence.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (sentence.IsTarget(i))
                return true;
        }

        return false;
    }

    /// <summary>The chief; chief, behind "the"; Byron's chief.</summary>
    private static bool IsDefinite(List<Token> tokens, int first)
    {
        if (tokens[first].Is(WordTraits.Definite) || (first > 0 && (tokens[first - 1].IsPossessive || tokens[first - 1].Is(WordTraits.Definite))))
            return true;
        for (int i = first + 1; i < tokens.Count && i <= first + 3 && tokens[i - 1].IsCapital; i++)
        {
            if (tokens[i].IsPossessive)
                return true;
        }

        return false;
    }

    private static bool IsBeforeAgent(List<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Is(WordTraits.Agent);

    /// <summary>A quote that begins with a verb, or with the clause that somebody says or denies, is what the marker concerns.</summary>
    private static bool IsNominal(List<Token> tokens, int first)
    {
        Token before = first > 0 ? tokens[first - 1] : default;
        if (first > 0 && before.Kind == TokenKind.Word && before.Is(WordTraits.That | WordTraits.TakesClause | WordTraits.Relative | WordTraits.SubjectPronoun))
            return false;
        return tokens[first].Is(WordTraits.Determiner) || tokens[first].IsCapital || (first > 0 && before.Kind == TokenKind.Word && (before.Is(WordTraits.Determiner) || before.IsPossessive || (before.Is(WordTraits.Preposition) && !before.Is(WordTraits.Topic)) || before.IsCapital));
    }

    private static bool IsBehindCopula(List<Token> tokens, int first, Marker marker)
    {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                continue;

            // "Was not, as is often said, the first": an aside.
            if (tokens[i].Kind == TokenKind.Comma && i == first - 1 && tokens.FindLastIndex(Math.Max(i - 1, 0), token => token.Kind == TokenKind.Comma) is > 0 and int open)
            {
                first = i = open;
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word)
                return false;
            if (tokens[i].Is(WordTraits.Copula))
                return true;
            if (i >= marker.First && i <= marker.Last)
                return marker.Sense.Category != MarkerCategory.Question;
            if (!tokens[i].Is(WordTraits.Determiner | WordTraits.Adverb))
                return false;
        }

        return false;
    }
}
