namespace Factum.Evidence.Audit;

/// <summary>
/// A predicate that is left out: in <c>Tom lives in Ockham; Ada does not</c> a negation that ends its clause denies of Ada what was said of Tom,
/// and a quote that ends with her name turns it round.
/// </summary>
internal static class Ellipsis
{
    public static bool Denies(AuditedSentence sentence, Marker marker, int target)
    {
        List<Token> tokens = sentence.Tokens;
        if (marker.Sense.Category != MarkerCategory.Negation || marker.First == 0 || target > marker.First || !tokens[marker.First - 1].Is(WordTraits.Finite))
            return false;
        int own = tokens[marker.First].Clause;
        bool ends = marker.Last + 1 >= tokens.Count || tokens[marker.Last + 1].Kind != TokenKind.Word;
        return ends && tokens[target].Clause != own && NamesSubject(sentence, own) && !NamesSubject(sentence, tokens[target].Clause);
    }

    private static bool NamesSubject(AuditedSentence sentence, int clause)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Clause == clause && sentence.IsSubject(i) && !sentence.Tokens[i].Is(WordTraits.Personal))
                return true;
        }

        return false;
    }
}
