namespace Factum.Evidence.Audit;

/// <summary>
/// What a sentence takes back after it has told it: <c>were first, but were disqualified</c>; <c>was appointed, but the decision was overturned</c>;
/// <c>a claim that … is false</c>. What becomes of something else undoes nothing, nor what only ends: who founded a firm that was sold has founded it.
/// </summary>
internal static class Reversal
{
    private const int LongestContent = 9;

    public static bool Undoes(AuditedSentence sentence, Marker marker, int target)
    {
        List<Token> tokens = sentence.Tokens;
        if (IsContentDenied(tokens, marker, target, sentence.Language.Infinitive))
            return true;
        if (target > marker.Last)
            return IsBeforeContent(tokens, marker, target);
        bool isUndoing = tokens[marker.First].Is(WordTraits.Undoing | WordTraits.Ending) || marker.Sense is { Reach: MarkerReach.Undoing, Flavour: MarkerFlavour.Former };
        return isUndoing && IsTakenBack(tokens, marker, target);
    }

    /// <summary>True where a target stands in the clause that tells the content of a noun: a claim by Acme that …</summary>
    public static bool IsContent(AuditedSentence sentence, Marker marker, int target)
    {
        List<Clause> clauses = sentence.Clauses;
        for (int clause = sentence.Tokens[target].Clause; clause > 0; clause = clauses[clause].Parent)
        {
            if (clauses[clause].Link == ClauseLink.Complement && clauses[clause].First >= marker.Last && clauses[clause].First <= marker.Last + LongestContent)
                return true;
        }

        return false;
    }

    /// <summary>"It is wrong that …".</summary>
    private static bool IsBeforeContent(List<Token> tokens, Marker marker, int target) =>
        marker.Sense.Reach == MarkerReach.Undoing && marker.Sense.Flavour == MarkerFlavour.Plain && marker.Last + 1 < target && tokens[marker.Last + 1].Is(WordTraits.That) && marker.First > 0 && tokens[marker.First - 1].Is(WordTraits.Single);

    /// <summary>"The claim that Acme sold the mill is false": the verb behind what is claimed is that of the claim.</summary>
    private static bool IsContentDenied(List<Token> tokens, Marker marker, int target, int infinitive)
    {
        int verb = tokens[marker.First].Is(WordTraits.Finite) ? marker.First : marker.First - 1;
        if (target >= verb || verb < 1 || !tokens[verb].Is(WordTraits.Finite))
            return false;
        int that = target;
        bool hasPredicate = false;
        for (; that > 0 && !(tokens[that].Is(WordTraits.That) && HasContentNoun(tokens, that)); that--)
        {
            // A motion to sell the mill.
            if (tokens[that].Word == infinitive && HasContentNoun(tokens, that))
            {
                hasPredicate = true;
                break;
            }

            hasPredicate |= VerbForms.LooksFinite(tokens, that);
        }

        if (that == 0)
            return false;
        for (int i = target + 1; i < verb; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordTraits.And | WordTraits.Or | WordTraits.Contrast | WordTraits.That | WordTraits.Relative | WordTraits.Subordinator | WordTraits.SubjectPronoun))
                return false;
            hasPredicate |= VerbForms.LooksFinite(tokens, i);
        }

        return hasPredicate;
    }

    private static bool HasContentNoun(List<Token> tokens, int that)
    {
        for (int i = that - 1; i >= 0 && i >= that - LongestContent && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordTraits.Finite); i--)
        {
            if (tokens[i].Is(WordTraits.Content))
                return i == that - 1 || tokens[i + 1].Is(WordTraits.Preposition);
        }

        return false;
    }

    /// <summary>Behind a connective stands only who was spoken of, or the act by which it came about, and the verb that undoes it.</summary>
    private static bool IsTakenBack(List<Token> tokens, Marker marker, int target)
    {
        bool isNamed = false, isPassive = tokens[marker.First].Is(WordTraits.Ending);
        int link = marker.First - 1;
        for (; link > target; link--)
        {
            Token token = tokens[link];
            if (IsLink(tokens, link))
                break;
            if (token.Is(WordTraits.Act) && link > 0 && tokens[link - 1].Is(WordTraits.Definite))
            {
                isNamed = true;
                link--;
                continue;
            }

            isPassive |= token.Is(WordTraits.Copula);
            if (token.Kind != TokenKind.Word || !(token.Is(WordTraits.Finite | WordTraits.Copula | WordTraits.Adverb | WordTraits.Temporal | WordTraits.SubjectPronoun) || token.EndsInLy))
                return false;
        }

        isPassive |= link == marker.First - 1 && tokens[link].Is(WordTraits.Turning);
        if (link <= target || !isPassive || (!isNamed && tokens[marker.First].Is(WordTraits.Ending)))
            return false;
        for (int i = target + 1; i < link; i++)
        {
            if (tokens[i].Kind == TokenKind.Semicolon || (tokens[i].Is(WordTraits.Contrast) && i < link - 1))
                return false;
        }

        return true;
    }

    private static bool IsLink(List<Token> tokens, int i) =>
        tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash || tokens[i].Is(WordTraits.Turning | WordTraits.And) || (tokens[i].Is(WordTraits.Relative | WordTraits.That) && IsOfAct(tokens, i));

    /// <summary>"A ban of four years, which was reversed": the clause is about the act.</summary>
    private static bool IsOfAct(List<Token> tokens, int relative)
    {
        int last = tokens[relative - 1].Kind == TokenKind.Comma ? relative - 2 : relative - 1;
        for (int i = last; i >= 0 && i > last - 5 && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordTraits.Finite); i--)
        {
            if (tokens[i].Is(WordTraits.Act))
                return true;
        }

        return false;
    }
}
