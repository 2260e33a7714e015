namespace Factum.Evidence.Audit;

/// <summary>
/// What is said behind a quoted phrase of the very thing that it names: <c>a new printing of 2,000 copies is being considered</c>;
/// <c>her first design, with a glass roof, was rejected</c>. Of a person who is rejected, or a thing that is known, nothing else is taken back.
/// </summary>
internal static class SubjectPhrase
{
    private const int FarthestHead = 4;

    public static bool IsUndone(AuditedSentence sentence, Marker marker, int target)
    {
        if (sentence.PlaceOf(marker) != MarkerPlace.Behind || target > marker.First || !IsKind(marker.Sense))
            return false;
        List<Token> tokens = sentence.Tokens;
        int verb = marker.First;
        while (verb > 0 && (tokens[verb - 1].Is(WordTraits.Finite | WordTraits.Copula | WordTraits.Adverb) || tokens[verb - 1].EndsInLy))
            verb--;
        bool isPassive = false;
        for (int i = verb; i <= marker.Last; i++)
            isPassive |= tokens[i].Is(WordTraits.Copula) && tokens[i].Is(WordTraits.Finite) || tokens[i].Is(WordTraits.Copula) && i > verb;
        return isPassive && verb > sentence.LastQuoted && IsNominal(sentence, verb) && (marker.Sense.Category == MarkerCategory.Negation ? HasUndoneHead(sentence) : marker.Sense.Flavour == MarkerFlavour.Unverified || IsIndefinite(sentence));
    }

    private static bool IsKind(MarkerSense sense) => sense.Category switch
    {
        MarkerCategory.Negation => sense.Flavour == MarkerFlavour.Refusal || sense.Reach == MarkerReach.Undoing,
        MarkerCategory.Hedge => sense.Reach == MarkerReach.Clause && sense.Flavour is MarkerFlavour.Plain or MarkerFlavour.Intention or MarkerFlavour.Unverified,
        _ => false,
    };

    /// <summary>No verb is quoted, and none stands between the quote and the predicate.</summary>
    private static bool IsNominal(AuditedSentence sentence, int verb)
    {
        List<Token> tokens = sentence.Tokens;
        int commas = 0;
        for (int i = sentence.FirstQuoted; i < verb; i++)
        {
            if (tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote || (tokens[i].Kind == TokenKind.Comma && ++commas > 2))
                return false;
            if (VerbForms.LooksFinite(tokens, i) || tokens[i].Is(WordTraits.IrregularPast | WordTraits.Relative | WordTraits.That | WordTraits.Contrast | WordTraits.SubjectPronoun | WordTraits.Subordinator))
                return false;
        }

        return commas != 1;
    }

    /// <summary>A design, a bid, a sale: what may be turned down or undone.</summary>
    private static bool HasUndoneHead(AuditedSentence sentence)
    {
        List<Token> tokens = sentence.Tokens;
        for (int i = Math.Max(sentence.FirstQuoted - FarthestHead, 0); i <= sentence.LastQuoted; i++)
        {
            if (tokens[i].Is(WordTraits.Preposition) && i >= sentence.FirstQuoted)
                return false;
            if (tokens[i].Is(WordTraits.Content | WordTraits.Act | WordTraits.Draft))
                return true;
        }

        return false;
    }

    private static bool IsIndefinite(AuditedSentence sentence)
    {
        List<Token> tokens = sentence.Tokens;
        int first = sentence.FirstQuoted;
        return IsArticle(tokens[first]) || (first > 0 && IsArticle(tokens[first - 1]));
    }

    private static bool IsArticle(Token token) => token.Is(WordTraits.Determiner) && !token.Is(WordTraits.Definite);
}
