namespace Factum.Evidence.Audit;

/// <summary>What somebody is said to say: the words behind the verb, or those before it where it ends the sentence; never the words that tell who speaks.</summary>
internal static class SpeechScope
{
    public static bool Governs(AuditedSentence sentence, Marker marker, int target)
    {
        List<Token> tokens = sentence.Tokens;
        List<Clause> clauses = sentence.Clauses;
        int own = tokens[marker.First].Clause, next = marker.Last + 1;
        if (IsAside(clauses[own], tokens[clauses[own].First]))
            return !tokens[marker.First].Is(WordTraits.Vouching) && target > marker.Last && IsWithin(clauses, tokens[target].Clause, own);
        if (target > marker.Last && IsRestricting(tokens, marker))
            return false;
        if (clauses[tokens[target].Clause].Link == ClauseLink.Relative && tokens[target].Clause != own && !IsWithin(clauses, own, tokens[target].Clause))
            return false;
        if (target < marker.First && (IsParted(tokens, target, marker.First) || IsInterposed(tokens, marker)))
            return false;
        if (marker.Sense.Reach == MarkerReach.Source)
            return !IsSpeaker(tokens, next, target) && IsSegment(clauses, own, tokens[target].Clause, target < marker.First);
        if (!tokens[marker.Last].Is(WordTraits.That) && SpeechGrammar.IsTrailing(tokens, marker.First, next))
            return target < SpeechGrammar.SpeakerStart(tokens, marker.First) || (target > marker.Last && (IsQuotedOn(tokens, next, target) || (next < tokens.Count && tokens[next].Kind == TokenKind.Comma && SegmentOf(clauses, own) == SegmentOf(clauses, tokens[target].Clause))));
        return target > marker.Last && SegmentOf(clauses, own) == SegmentOf(clauses, tokens[target].Clause);
    }

    /// <summary>"The Boat as the town says" tells of the word before it, and no comma parts it off.</summary>
    private static bool IsRestricting(List<Token> tokens, Marker marker)
    {
        if (marker.Last + 1 >= tokens.Count || tokens[marker.Last + 1].Kind != TokenKind.Comma)
            return false;
        for (int i = marker.First - 1; i > 0 && i > marker.First - 6 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Is(WordTraits.BehindComma) && tokens[i].Is(WordTraits.Copula))
                return tokens[i - 1].Kind is TokenKind.Word or TokenKind.Quote;
        }

        return false;
    }

    /// <summary>
    /// "She came home because, she says, 'nobody thanked me'", "she lives in Leith and, according to her brother, has not spoken to him": what stands between
    /// commas right behind a conjunction is of what follows.
    /// </summary>
    private static bool IsInterposed(List<Token> tokens, Marker marker)
    {
        int comma = marker.First - 1;
        while (comma > 0 && tokens[comma].Kind == TokenKind.Word && marker.First - comma <= 3)
            comma--;
        return comma > 0 && tokens[comma].Kind == TokenKind.Comma && tokens[comma - 1].Is(WordTraits.And | WordTraits.Contrast | WordTraits.Subordinator);
    }

    /// <summary>"It closes in June; it had 260 guests a night, according to its director": a semicolon ends what is told, but not within a quotation.</summary>
    private static bool IsParted(List<Token> tokens, int target, int marker)
    {
        bool isParted = false;
        for (int i = target + 1; i < marker; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return false;
            isParted |= tokens[i].Kind == TokenKind.Semicolon;
        }

        return isParted;
    }

    /// <summary>The clause from which a contrast or a semicolon parts it.</summary>
    public static int SegmentOf(List<Clause> clauses, int clause)
    {
        while (clauses[clause].Parent >= 0 && clauses[clause].Link is not (ClauseLink.Main or ClauseLink.Contrast))
            clause = clauses[clause].Parent;
        return clause;
    }

    /// <summary>Who said little; after he said so. "As she said" is no aside.</summary>
    private static bool IsAside(Clause clause, Token first) => clause.Link == ClauseLink.Relative || (clause.Link == ClauseLink.Subordinate && !first.Is(WordTraits.BehindComma));

    private static bool IsWithin(List<Clause> clauses, int clause, int outer)
    {
        while (clause >= 0 && clause != outer)
            clause = clauses[clause].Parent;
        return clause == outer;
    }

    private static bool IsSegment(List<Clause> clauses, int own, int target, bool isBehind) => isBehind || SegmentOf(clauses, own) == SegmentOf(clauses, target);

    /// <summary>The name behind according to, with what tells more of it: up to the comma behind which the sentence goes on.</summary>
    private static bool IsSpeaker(List<Token> tokens, int next, int target)
    {
        if (target < next)
            return false;
        for (int i = next; i < target; i++)
        {
            if (tokens[i].Kind is TokenKind.Semicolon or TokenKind.Dash or TokenKind.Close || tokens[i].Is(WordTraits.Contrast) || (tokens[i].Kind == TokenKind.Comma && !BeginsApposition(tokens, i, next)))
                return false;
        }

        return true;
    }

    /// <summary>"According to Ada, the founder of Acme, it …": an article, no verb, and a comma or the end.</summary>
    private static bool BeginsApposition(List<Token> tokens, int comma, int next)
    {
        if (comma + 1 >= tokens.Count || !tokens[comma + 1].Is(WordTraits.Determiner) || !tokens[comma - 1].IsCapital)
            return false;
        for (int i = comma + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
                return true;
            if (VerbForms.LooksFinite(tokens, i))
                return false;
        }

        return next > 2;
    }

    /// <summary>"…," she said, "and …": the quotation goes on.</summary>
    private static bool IsQuotedOn(List<Token> tokens, int next, int target)
    {
        for (int i = next; i < target; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }
}
