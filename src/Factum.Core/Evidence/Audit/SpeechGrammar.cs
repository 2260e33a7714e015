namespace Factum.Evidence.Audit;

/// <summary>Tells a word by which somebody speaks from the same word with another meaning: added that, added jobs.</summary>
internal static class SpeechGrammar
{
    private const int LongestSpeaker = 8, LongestTail = 7;

    public static bool IsSpeaking(IReadOnlyList<Token> tokens, int first, int length, MarkerSense sense)
    {
        int next = first + length;
        if (IsNoun(tokens, first, next))
            return false;
        return sense.Reach is MarkerReach.Sentence or MarkerReach.Source || IsBeforeClause(tokens, next) || (IsTrailing(tokens, first, next) && !HasObject(tokens, first, next));
    }

    /// <summary>"…, she added." and "…," added Ada Moore: the words of another stand before it.</summary>
    public static bool IsTrailing(IReadOnlyList<Token> tokens, int first, int next)
    {
        bool isBehindMark = first > 0 && tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Quote;
        if (isBehindMark && !EndsSentence(tokens, next, LongestTail) && (tokens[first].Is(WordTraits.Telling) || !IsSpeakerBehind(tokens, next)))
            isBehindMark = false;
        return isBehindMark || (HasMarkBefore(tokens, first) && EndsSentence(tokens, next, LongestTail));
    }

    /// <summary>"…, who farms, declared an interest": what is declared stands behind it, unless a quotation stands before it.</summary>
    private static bool HasObject(IReadOnlyList<Token> tokens, int first, int next) =>
        first > 1 && tokens[first - 1].Kind == TokenKind.Comma && tokens[first - 2].Kind != TokenKind.Quote && next < tokens.Count && tokens[next].Is(WordTraits.Determiner) && (!tokens[next].Is(WordTraits.Definite) || IsOnlyPredicate(tokens, first));

    /// <summary>"Ada, a chemist, wrote the paper": nothing before it is told yet, so that the subject stands before the verb, and its object behind.</summary>
    private static bool IsOnlyPredicate(IReadOnlyList<Token> tokens, int first)
    {
        bool isAside = false;
        for (int i = 0; i < first; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return false;
            if (tokens[i].Kind == TokenKind.Comma)
                isAside = i + 1 < first && tokens[i + 1].Is(WordTraits.Relative);
            else if (!isAside && (tokens[i].Is(WordTraits.Finite | WordTraits.IrregularPast) || tokens[i].EndsInEd || VerbForms.LooksPresent((List<Token>)tokens, i)))
                return false;
        }

        return true;
    }

    /// <summary>Where the part begins that names who speaks, before a verb at the end of its sentence.</summary>
    public static int SpeakerStart(IReadOnlyList<Token> tokens, int first)
    {
        int commas = first > 0 && tokens[first - 1].Kind == TokenKind.Comma ? -2 : 0;
        for (int i = first - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote || (tokens[i].Kind == TokenKind.Comma && ++commas > 0))
                return i;
        }

        return first;
    }

    /// <summary>"We can report that …": the source itself speaks; "we were told" is another's word.</summary>
    public static bool IsFirstPerson(IReadOnlyList<Token> tokens, int verb)
    {
        if (verb > 0 && tokens[verb - 1].Is(WordTraits.Copula) && (tokens[verb].EndsInEd || tokens[verb].Is(WordTraits.IrregularPast)))
            return false;
        for (int i = verb - 1; i >= 0 && i >= verb - 6 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Is(WordTraits.FirstPerson))
                return true;
            if (tokens[i].IsCapital || tokens[i].Is(WordTraits.Determiner | WordTraits.Relative | WordTraits.That | WordTraits.Contrast))
                return false;
        }

        return false;
    }

    /// <summary>The claims; a report of; to say: nobody speaks.</summary>
    private static bool IsNoun(IReadOnlyList<Token> tokens, int first, int next)
    {
        Token word = tokens[first];
        bool isVerbOnly = word.EndsInEd || word.Is(WordTraits.IrregularPast) || next > first + 1;

        // The said firm.
        if (first > 0 && next == first + 1 && tokens[first].Is(WordTraits.IrregularPast) && tokens[first - 1].Is(WordTraits.Definite) && next < tokens.Count && tokens[next].Kind == TokenKind.Word)
            return true;
        if (isVerbOnly || first == 0)
            return false;
        Token before = tokens[first - 1];
        bool isSpeech = next < tokens.Count && tokens[next].Is(WordTraits.That);
        if (before.Kind == TokenKind.Word && !isSpeech && (before.IsPossessive || before.IsFigure || IsOfNounPhrase(tokens, first, next)))
            return true;
        return before.Kind == TokenKind.Word && !isSpeech && (before.Is(WordTraits.Determiner | WordTraits.Preposition) || (next < tokens.Count && tokens[next].Is(WordTraits.Preposition)));
    }

    /// <summary>"The last report", and not "the firm reports" or "the police report": a noun that an adjective parts from its article; "in northern states", where nothing follows that is said.</summary>
    private static bool IsOfNounPhrase(IReadOnlyList<Token> tokens, int first, int next)
    {
        if (first < 2 || tokens[first - 2].Kind != TokenKind.Word || tokens[first - 1] is not { IsCapital: false, EndsInS: false, EndsInLy: false } || tokens[first - 1].Is(WordTraits.Finite | WordTraits.SubjectPronoun | WordTraits.Relative | WordTraits.And | WordTraits.Or | WordTraits.Adverb))
            return false;
        bool endsPart = next >= tokens.Count || tokens[next].Kind is not (TokenKind.Word or TokenKind.Quote);
        return tokens[first].EndsInS ? endsPart && tokens[first - 2].Is(WordTraits.Preposition) && !tokens[first - 1].Is(WordTraits.Determiner) : tokens[first - 2].Is(WordTraits.Determiner);
    }

    private static bool IsBeforeClause(IReadOnlyList<Token> tokens, int next)
    {
        for (int i = next; i < tokens.Count && i < next + 5; i++)
        {
            Token token = tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Colon || token.Is(WordTraits.That))
                return true;
            if (token.Kind == TokenKind.Comma)
                return i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Quote;
            if (i > next && token.Is(WordTraits.Finite))
                return true;
            if (i == next && token.Is(WordTraits.SubjectPronoun))
                return true;
            if (token.Kind != TokenKind.Word || token.Is(WordTraits.Finite | WordTraits.Relative | WordTraits.And | WordTraits.Contrast) || (i == next && token.Is(WordTraits.Preposition) && !EndsInThat(tokens, i)))
                return false;
        }

        return false;
    }

    /// <summary>"Said in a statement that".</summary>
    private static bool EndsInThat(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count && i < from + 5; i++)
        {
            if (tokens[i].Is(WordTraits.That))
                return true;
        }

        return false;
    }

    private static bool HasMarkBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i > 0 && i >= first - LongestSpeaker; i--)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Quote)
                return true;

            // "…, or so she says."
            bool isSo = tokens[i].Is(WordTraits.BehindComma) && tokens[i - 1].Is(WordTraits.Or);
            if (!isSo && tokens[i].Is(WordTraits.That | WordTraits.Finite | WordTraits.Relative | WordTraits.Subordinator))
                return false;
        }

        return false;
    }

    /// <summary>Nothing follows but a day, an occasion, or a mark.</summary>
    private static bool EndsSentence(IReadOnlyList<Token> tokens, int next, int most)
    {
        int words = 0;
        for (int i = next; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Semicolon or TokenKind.Close)
                return true;
            if (++words > most || tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordTraits.That | WordTraits.Finite | WordTraits.SubjectPronoun | WordTraits.IrregularPast) || (i == next && !tokens[i].Is(WordTraits.Preposition | WordTraits.Adverb) && !tokens[i].EndsInEd && !IsOccasion(tokens[i]) && !tokens[i - 1].Is(WordTraits.Telling)))
                return false;
        }

        return true;
    }

    /// <summary>Said Monday; said late.</summary>
    private static bool IsOccasion(Token token) => token.IsCapital;

    private static bool IsSpeakerBehind(IReadOnlyList<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Kind == TokenKind.Word && (tokens[next].IsCapital || tokens[next].Is(WordTraits.Determiner | WordTraits.SubjectPronoun));
}
