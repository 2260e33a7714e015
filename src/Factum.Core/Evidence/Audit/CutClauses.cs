using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// What a cut inside a sentence takes away to which the words behind it belong: the name before <c>who</c>, the verb behind <c>and</c>, or the figure
/// that a verb tells of.
/// </summary>
internal static class CutClauses
{
    /// <summary>True where the words behind a cut belong to one of the words in it.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="before">The quoted words before the cut.</param>
    /// <param name="behind">The quoted words behind it.</param>
    /// <param name="document">The text.</param>
    /// <param name="subject">The words of the subject's name.</param>
    public static bool AreParted(List<Token> tokens, TextSpan before, TextSpan behind, DocumentIndex document, HashSet<string> subject)
    {
        int first = tokens.FindIndex(token => token.Start >= before.End), next = tokens.FindIndex(token => token.Start >= behind.Start);
        if (first < 0 || next <= first)
            return false;
        return (tokens[next].Is(WordTraits.Relative) && LeavesNameOut(tokens, first, next, document, subject))
            || LeavesPredicateOut(tokens, first, next, behind)
            || (tokens[next].Is(WordTraits.Finite) && LeavesFigureOut(tokens, first, next, before, document));
    }

    /// <summary>"Ruth, a cellist, and Hilary, who runs it": the name behind "and" is the one who does.</summary>
    private static bool LeavesNameOut(List<Token> tokens, int first, int next, DocumentIndex document, HashSet<string> subject)
    {
        int i = next - 1;
        if (i >= first && tokens[i].Kind == TokenKind.Comma)
            i--;
        int last = i;
        while (i >= first && tokens[i] is { Kind: TokenKind.Word, IsCapital: true, IsFigure: false } && tokens[i].Traits == WordTraits.None)
        {
            if (subject.Contains(document.Text.ToString(tokens[i].Start, tokens[i].End)))
                return false;
            i--;
        }

        return i < last && i >= first && tokens[i].Is(WordTraits.And);
    }

    /// <summary>"Was born in Enugu and grew up in Gävle": what is quoted behind the cut completes the verb in it. An object may belong to two verbs: "designed and built the boat".</summary>
    private static bool LeavesPredicateOut(List<Token> tokens, int first, int next, TextSpan behind)
    {
        if (first < 1 || tokens[first - 1].Kind != TokenKind.Word || !(tokens[first - 1].Is(WordTraits.Preposition | WordTraits.Finite | WordTraits.IrregularPast) || tokens[first - 1].EndsInEd)
            || tokens[next - 1].Kind != TokenKind.Word || tokens[first].Is(WordTraits.And) || tokens[first].Kind != TokenKind.Word)
            return false;
        bool isJoined = false, hasVerb = false;
        for (int i = first + 1; i < next; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                isJoined = hasVerb = false;
                continue;
            }

            if (tokens[i].Is(WordTraits.And))
            {
                isJoined = i + 1 < next && BeginsPredicate(tokens, i + 1, next);
                hasVerb = isJoined;
            }
        }

        for (int i = next; hasVerb && i < tokens.Count && tokens[i].Kind == TokenKind.Word && tokens[i].End <= behind.End; i++)
            hasVerb = !VerbForms.LooksFinite(tokens, i) && !tokens[i].Is(WordTraits.IrregularPast | WordTraits.Relative);
        return hasVerb;
    }

    private static bool BeginsPredicate(List<Token> tokens, int i, int end)
    {
        while (i < end && (tokens[i].Is(WordTraits.Adverb) || tokens[i].EndsInLy))
            i++;
        return i < end && !tokens[i].IsCapital && (tokens[i].Is(WordTraits.Finite | WordTraits.IrregularPast) || tokens[i].EndsInEd);
    }

    /// <summary>"27 plots, of which 18 had been dredged": those that had been are the 18.</summary>
    private static bool LeavesFigureOut(List<Token> tokens, int first, int next, TextSpan before, DocumentIndex document) =>
        IsFigure(tokens[next - 1], document) && tokens.Exists(token => token.Start >= before.Start && token.End <= before.End && IsFigure(token, document)) && next - 1 > first;

    private static bool IsFigure(Token token, DocumentIndex document) =>
        token.Kind == TokenKind.Word && (token.IsFigure || Reading.NumberWords.Cardinal(DocumentIndex.Lower(document.Text.ToString(token.Start, token.End))).Part != Reading.NumberPart.None);
}
