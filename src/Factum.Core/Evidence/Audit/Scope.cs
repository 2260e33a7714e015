namespace Factum.Evidence.Audit;

/// <summary>Whether a marker of a sentence governs words that a quote takes from it.</summary>
internal sealed partial class Scope(AuditedSentence sentence)
{
    private readonly List<Token> tokens = sentence.Tokens;
    private readonly List<Clause> clauses = sentence.Clauses;

    public bool Governs(Marker marker)
    {
        if (sentence.PlaceOf(marker) is MarkerPlace.Before or MarkerPlace.Behind && Presupposition.Holds(sentence, marker))
            return false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (sentence.IsTarget(i) && (i < marker.First || i > marker.Last) && Governs(marker, i))
                return true;
        }

        // Otherwise the value is the very word that denies or hedges: a deal that failed.
        return IdentifiesSubject(marker);
    }

    /// <summary>"It may have been Ada Byron who …": who it was is what is not certain.</summary>
    private bool IdentifiesSubject(Marker marker)
    {
        if (marker.Sense is not { Category: MarkerCategory.Negation or MarkerCategory.Hedge, Reach: MarkerReach.Clause })
            return false;
        bool hasCopula = marker.First > 0 && tokens[marker.First - 1].Is(WordTraits.Copula);
        for (int i = marker.Last + 1; i < tokens.Count && i <= marker.Last + 6 && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (hasCopula && sentence.IsSubject(i) && !tokens[i].Is(WordTraits.Personal))
                return true;
            hasCopula |= tokens[i].Is(WordTraits.Copula);

            // "It was not Tom but Ada Byron": whom the contrast names it was.
            if (tokens[i].Is(WordTraits.Relative | WordTraits.Subordinator | WordTraits.And | WordTraits.Contrast))
                return false;
        }

        return false;
    }

    private bool Governs(Marker marker, int target) => marker.Sense.Reach switch
    {
        _ when IsOfQuotation(marker, target) => false,
        _ when marker.Sense.Category != MarkerCategory.Attribution && (Apposition.Holds(tokens, marker, target) || IsSpeaker(marker, target)) => false,
        _ when Ellipsis.Denies(sentence, marker, target) => true,
        _ when marker.Sense.Flavour == MarkerFlavour.Talks => target > marker.Last && IsTalkedAbout(marker, target),
        MarkerReach.Undoing => Reversal.Undoes(sentence, marker, target) || SubjectPhrase.IsUndone(sentence, marker, target),
        _ when marker.Sense.Category == MarkerCategory.Negation && Reversal.Undoes(sentence, marker, target) => true,
        MarkerReach.Content => target > marker.Last && Reversal.IsContent(sentence, marker, target),
        MarkerReach.Phrase => target > marker.Last && IsInPhrase(marker, target) && !IsPredicateBetween(marker, target),
        MarkerReach.Parent => GovernsCondition(marker, target),
        MarkerReach.Sentence or MarkerReach.Speech or MarkerReach.Source => marker.Sense.Category == MarkerCategory.Attribution ? SpeechScope.Governs(sentence, marker, target) : IsInSegment(marker, target),
        MarkerReach.Adverb when target < marker.First && (EndsClause(marker) || marker.Sense.Category == MarkerCategory.Negation) => tokens[target].Clause == tokens[marker.First].Clause,
        _ => target > marker.Last ? GovernsBehind(marker, target) : GovernsBefore(marker, target),
    };

    /// <summary>Who is named behind what was said: "…, its chairman told the Courier."</summary>
    private bool IsSpeaker(Marker marker, int target)
    {
        foreach (Marker speech in sentence.Markers)
        {
            if (speech.Sense.Category != MarkerCategory.Attribution || speech.First <= marker.Last || target > speech.First || !SpeechGrammar.IsTrailing(tokens, speech.First, speech.Last + 1))
                continue;
            int start = SpeechGrammar.SpeakerStart(tokens, speech.First);
            if (start > marker.Last && target >= start)
                return true;
        }

        return false;
    }

    /// <summary>"A firm without a roof has won": a verb ends the phrase.</summary>
    private bool IsPredicateBetween(Marker marker, int target)
    {
        for (int i = marker.Last + 1; i < target; i++)
        {
            if (tokens[i].Is(WordTraits.Relative | WordTraits.That | WordTraits.Subordinator | WordTraits.SubjectPronoun))
                return false;
            if (tokens[i].Is(WordTraits.Finite))
                return true;
        }

        return false;
    }

    private bool IsOfQuotation(Marker marker, int target) => marker.Sense.Category == MarkerCategory.Attribution
        ? Quotation.IsSpokenApart(tokens, marker, target) || Quotation.ConfinesSpeech(tokens, marker, target) || Apposition.IsAge(tokens, marker, target)
        : Quotation.Confines(tokens, marker, target);

    private bool GovernsBehind(Marker marker, int target)
    {
        int from = tokens[marker.First].Clause;
        if (IsBehindAside(marker, target))
            return true;
        if (!Reaches(from, tokens[target].Clause, marker))
            return false;

        // "Not Acme, but Brass" and "with no money, she": up to the comma.
        return !IsOfPhrase(marker) || IsInPhrase(marker, target);
    }

    /// <summary>Who quotes a negation or a hedge behind the value means it too; one in a cut concerns what is quoted on both sides of it.</summary>
    private bool GovernsBefore(Marker marker, int target)
    {
        if (sentence.PlaceOf(marker) is MarkerPlace.Before or MarkerPlace.Behind)
            return IsDenialOfAll(marker, target) || IsCutOffVerb(marker, target) || SubjectPhrase.IsUndone(sentence, marker, target);
        if (sentence.PlaceOf(marker) == MarkerPlace.InCut && DeniesNextQuoted(marker))
            return true;
        if (tokens[target].Clause != tokens[marker.First].Clause || IsOfPhrase(marker))
            return IsDenialOfAll(marker, target);
        if (sentence.PlaceOf(marker) == MarkerPlace.InQuote)
            return true;
        for (int i = marker.Last + 1; i <= sentence.LastQuoted; i++)
        {
            if (sentence.IsQuoted(i) && Reaches(tokens[marker.First].Clause, tokens[i].Clause, marker))
                return true;
        }

        return IsDenialOfAll(marker, target);
    }

    /// <summary>Down from a clause into those that it governs.</summary>
    private bool Reaches(int from, int to, Marker marker)
    {
        for (int clause = to; clause != from; clause = clauses[clause].Parent)
        {
            if (clause < 0 || clauses[clause].Parent < 0 || clauses[clause].First < marker.First)
                return false;

            // Asked if: the word that begins the clause is part of the phrase.
            if (clauses[clause].First <= marker.Last)
                continue;
            bool isGoverned = clauses[clause].Link switch
            {
                ClauseLink.Complement => marker.Sense.Category != MarkerCategory.Negation || !IsFactive(marker, clauses[clause].First),
                ClauseLink.Participle => marker.Sense.Category != MarkerCategory.Negation,
                _ => false,
            };
            if (!isGoverned)
                return false;
        }

        return true;
    }

    /// <summary>Who does not know that it is so admits that it is so.</summary>
    private bool IsFactive(Marker marker, int complement)
    {
        for (int i = marker.Last + 1; i < complement; i++)
        {
            if (tokens[i].Is(WordTraits.Factive))
                return true;
        }

        return false;
    }

    private bool GovernsCondition(Marker marker, int target)
    {
        int own = tokens[marker.First].Clause, host = own;
        if (target < marker.First && IsOfAdjective(marker))
            return false;
        if (tokens[target].Clause == own)
            return target > marker.Last || clauses[own].Link is not ClauseLink.Subordinate;
        while (clauses[host].Link is ClauseLink.Subordinate or ClauseLink.Participle or ClauseLink.Inserted && clauses[host].Parent >= 0 && !(host != own && IsCircumstance(clauses[host])))
            host = clauses[host].Parent;
        for (int clause = tokens[target].Clause; clause >= 0; clause = clauses[clause].Parent)
        {
            if (clause == host || clause == own)
                return true;
            if (clauses[clause].Link is ClauseLink.Relative or ClauseLink.Contrast or ClauseLink.Main or ClauseLink.Inserted or ClauseLink.Subordinate)
                return false;
        }

        return false;
    }

    /// <summary>"…, with a further £4m to follow if …": only what is to follow depends on it.</summary>
    private bool IsCircumstance(Clause clause) => clause.First + 1 < tokens.Count && tokens[clause.First].Kind == TokenKind.Comma && tokens[clause.First + 1].Is(WordTraits.Circumstance);

    /// <summary>"…, payable if …": the condition is that of the adjective behind the comma.</summary>
    private bool IsOfAdjective(Marker marker) => marker.First > 1 && tokens[marker.First - 2].Kind == TokenKind.Comma
        && tokens[marker.First - 1] is { Kind: TokenKind.Word, Traits: WordTraits.None, IsCapital: false, IsFigure: false, EndsInLy: false };

    /// <summary>A comment concerns the part in which it stands: "…, and, by her own account, she …"; "…, whose arm, it is feared, …".</summary>
    private bool IsInSegment(Marker marker, int target)
    {
        int before = marker.First - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Comma)
            before--;
        if (target < marker.First && before >= 0 && tokens[before].Is(WordTraits.And | WordTraits.Or))
            return false;
        bool isBetweenCommas = marker.First > 1 && tokens[marker.First - 1].Kind == TokenKind.Comma && marker.Last + 1 < tokens.Count && tokens[marker.Last + 1].Kind == TokenKind.Comma;
        int own = tokens[isBetweenCommas ? marker.First - 2 : marker.First].Clause, relative = own;
        while (relative >= 0 && clauses[relative].Link != ClauseLink.Relative)
            relative = clauses[relative].Parent;
        return (relative < 0 || IsWithin(tokens[target].Clause, relative)) && SpeechScope.SegmentOf(clauses, own) == SpeechScope.SegmentOf(clauses, tokens[target].Clause);
    }

    private bool IsWithin(int clause, int outer)
    {
        while (clause >= 0 && clause != outer)
            clause = clauses[clause].Parent;
        return clause == outer;
    }

    /// <summary>A negation of words, not of the clause: behind a comma or a preposition, or at the beginning before something else than a noun.</summary>
    private bool IsOfPhrase(Marker marker)
    {
        if (marker.Sense is not { Category: MarkerCategory.Negation, Flavour: MarkerFlavour.Plain } || marker.Length > 1)
            return false;
        bool isPlain = tokens[marker.First].Word == sentence.Language.Negation;
        if (marker.First == 0)
            return isPlain && !IsNext(marker, WordTraits.Determiner | WordTraits.Finite) && !IsInverted(marker);
        Token before = tokens[marker.First - 1];
        return (before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Open && (isPlain || tokens[marker.First].Is(WordTraits.Determiner) || IsNext(marker, WordTraits.Determiner | WordTraits.Preposition) || (marker.Last + 1 < tokens.Count && tokens[marker.Last + 1].EndsInIng)) && !IsNext(marker, WordTraits.Finite)) || before.Is(WordTraits.Preposition) || (before.Is(WordTraits.And | WordTraits.Contrast) && (isPlain || tokens[marker.First].Is(WordTraits.Determiner)));
    }

    private bool IsNext(Marker marker, WordTraits any) => marker.Last + 1 < tokens.Count && tokens[marker.Last + 1].Is(any);

    private bool IsInPhrase(Marker marker, int target)
    {
        int from = marker.Last + 1;

        // "And not, as was said, by Acme": what stands between commas may be left out.
        if (from < target && tokens[from].Kind == TokenKind.Comma && tokens.FindIndex(from + 1, token => token.Kind == TokenKind.Comma) is > 0 and int close && close < target)
            from = close + 1;
        for (int i = from; i < target; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Close || tokens[i].Is(WordTraits.Contrast) || (tokens[i].IsCapital && sentence.BeginsLine(tokens[i])))
                return false;
        }

        return tokens[target].Clause == tokens[marker.First].Clause || from > marker.Last + 1 || clauses[tokens[target].Clause].Link is ClauseLink.Complement or ClauseLink.Contrast;
    }

    /// <summary>In talks "with Acme to buy" something: Acme talks, and what is talked about is not done yet.</summary>
    private bool IsTalkedAbout(Marker marker, int target)
    {
        if (!IsNext(marker, WordTraits.Preposition))
            return IsInPhrase(marker, target);
        for (int i = marker.Last + 1; i < target; i++)
        {
            if (tokens[i].Clause == tokens[target].Clause && tokens[i].Is(WordTraits.Topic))
                return Reaches(tokens[marker.First].Clause, tokens[target].Clause, marker);
        }

        return false;
    }

    private bool EndsClause(Marker marker) => marker.Last + 1 >= tokens.Count || tokens[marker.Last + 1].Kind != TokenKind.Word;
}
