namespace Factum.Evidence.Audit;

/// <summary>Denials that are parted from what they deny: by an aside, by a cut, by the end of the quote, or by a turn of the sentence.</summary>
internal sealed partial class Scope
{
    private const int LongestAside = 9;

    /// <summary>"Was not, Reed insisted, forced out": what stands between the commas parts nothing.</summary>
    private bool IsBehindAside(Marker marker, int target)
    {
        int open = marker.Last + 1;
        if (open >= target || tokens[open].Kind != TokenKind.Comma || marker.First == 0 || !tokens[marker.First - 1].Is(WordTraits.Finite | WordTraits.Turning | WordTraits.And))
            return false;
        int close = tokens.FindIndex(open + 1, token => token.Kind == TokenKind.Comma);
        if (close < 0 || close >= target || close > open + LongestAside || IsNext(marker, WordTraits.Contrast) || tokens[open + 1].Is(WordTraits.Contrast | WordTraits.And))
            return false;

        // "Though not, to her regret, into Polish": a phrase, and no clause.
        if (!tokens[marker.First - 1].Is(WordTraits.Finite) && !tokens[close + 1].Is(WordTraits.Preposition))
            return false;
        for (int i = close + 1; i < target; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon || tokens[i].Is(WordTraits.Contrast | WordTraits.And | WordTraits.Relative | WordTraits.SubjectPronoun | WordTraits.Finite | WordTraits.Subordinator))
                return false;
        }

        return !tokens[close + 1].Is(WordTraits.Contrast | WordTraits.And | WordTraits.SubjectPronoun);
    }

    /// <summary>"Into nine languages, though not into Polish": who leaves out the negation, and quotes what it denies, turns it round. Not so "with no money in Ockham".</summary>
    private bool DeniesNextQuoted(Marker marker)
    {
        if (marker.Sense is not { Category: MarkerCategory.Negation, Reach: MarkerReach.Clause, Flavour: MarkerFlavour.Plain } || marker.Length > 1 || tokens[marker.First].Is(WordTraits.Determiner))
            return false;
        int next = marker.Last + 1;
        while (next < sentence.LastQuoted && !sentence.IsQuoted(next))
            next++;
        return sentence.IsQuoted(next) && tokens[next].Is(WordTraits.Preposition) && IsInPhrase(marker, next);
    }

    /// <summary>"Will | not", "is | expected": the quote ends with half of the verb. Behind a form of to be a noun may stand, of which nothing is quoted.</summary>
    private bool IsCutOffVerb(Marker marker, int target) => marker.First == sentence.LastQuoted + 1 && tokens[sentence.LastQuoted].Is(WordTraits.Finite) && tokens[marker.First].Clause == tokens[sentence.LastQuoted].Clause
        && tokens[target].Clause == tokens[marker.First].Clause;

    /// <summary>"…, which she denies": what stands before it is denied.</summary>
    private bool IsDenialOfAll(Marker marker, int target)
    {
        Clause clause = clauses[tokens[marker.First].Clause];
        return (marker.Sense is { Category: MarkerCategory.Negation, Modality: Modality.Denied } or { Flavour: MarkerFlavour.Unverified }) && (clause.Link == ClauseLink.Relative || (clause.Link == ClauseLink.Complement && marker.Sense.Flavour == MarkerFlavour.Unverified)) && marker.First - clause.First <= 4
            && clause.First > 0 && (tokens[clause.First - 1].Kind == TokenKind.Comma || (clause.First > 2 && tokens[clause.First - 3].Kind == TokenKind.Comma && tokens[clause.First - 2].Is(WordTraits.Determiner))) && target < clause.First && tokens[target].Clause == clause.Parent;
    }

    /// <summary>"Not among the guests was his wife": the verb follows the phrase at once, and is denied with it; that he has a wife is not.</summary>
    private bool IsInverted(Marker marker)
    {
        if (!IsNext(marker, WordTraits.Preposition))
            return false;
        bool isPhraseQuoted = sentence.IsQuoted(marker.Last + 1);
        for (int i = marker.Last + 2; i < tokens.Count && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Is(WordTraits.Finite))
                return isPhraseQuoted;
            isPhraseQuoted |= sentence.IsQuoted(i);
            if (tokens[i].Is(WordTraits.SubjectPronoun | WordTraits.Contrast | WordTraits.And))
                return false;
        }

        return false;
    }
}
