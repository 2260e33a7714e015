using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// A cut over the end of a clause behind which the quote has no verb: what is quoted there completes the clause before, of which it is no part,
/// and its own subject or verb is not quoted. <c>Ada won the cup. Tom, who beat Mary, …</c> does not say <c>won the cup … Mary</c>.
/// </summary>
internal sealed class CutSplice(DocumentIndex document, HashSet<string> subject, IAuditLanguage language)
{
    private const int Longest = 2_000;

    /// <summary>True where a cut joins parts of two clauses.</summary>
    /// <param name="before">The quoted words before the cut.</param>
    /// <param name="behind">The quoted words behind it.</param>
    public bool Joins(TextSpan before, TextSpan behind)
    {
        TextSpan first = document.Sentences.Span(document.Sentences.At(Math.Max(before.End - 1, 0))), second = document.Sentences.Span(document.Sentences.At(behind.Start));
        if (first.Length > Longest || second.Length > Longest)
            return false;
        List<Token> start = Read(first), rest = first.Start == second.Start ? start : Read(second);
        if (first.Start == second.Start ? LeavesVerbOut(rest, before, behind) || CutClauses.AreParted(rest, before, behind, document, subject) : LeavesRivalOut(start, rest, before, behind, second))
            return true;
        int semicolon = rest.FindLastIndex(token => token.Kind == TokenKind.Semicolon && token.Start < behind.Start && token.Start >= before.End);
        if (first.Start == second.Start && semicolon < 0)
            return false;
        int close = rest.FindIndex(token => token.Kind == TokenKind.Semicolon && token.Start >= behind.Start);
        TextSpan clause = TextSpan.FromBounds(semicolon < 0 ? second.Start : rest[semicolon].End, close < 0 ? second.End : rest[close].Start);

        // Who quotes on beyond the clause quotes another predicate.
        if (behind.End > clause.End || HasPredicate(rest, behind) || GoesOnAboutSubject(rest, behind, clause))
            return false;
        int opening = start.FindLastIndex(token => token.Kind == TokenKind.Semicolon && token.End <= before.End);
        TextSpan left = TextSpan.FromBounds(Math.Max(before.Start, opening < 0 ? first.Start : start[opening].End), before.End);
        bool leavesPredicate = HasPredicate(rest, clause);
        return HasPredicate(start, left) ? leavesPredicate : first.Start != second.Start && BeginsWithName(rest, behind, clause, leavesPredicate);
    }

    /// <summary>
    /// "Byron, who … 1961, is ninety" for "who joined in 1961": the verb to which the words behind the cut belong is left out. So it is in
    /// "makes … £3m" for "makes little, and had asked for £3m", but not in an aside that a comma closes.
    /// </summary>
    private static bool LeavesVerbOut(List<Token> tokens, TextSpan before, TextSpan behind)
    {
        int last = tokens.FindLastIndex(token => token.End <= before.End), next = tokens.FindIndex(token => token.Start >= behind.Start);
        if (last < 0 || next <= last + 1 || tokens[next - 1].Kind != TokenKind.Word)
            return false;
        bool isOpen = tokens[last].Is(WordTraits.Relative), hasVerb = false;
        if (!isOpen && !BeginsWithFigure(tokens, next))
            return false;
        for (int i = last + 1; i < next; i++)
        {
            isOpen |= tokens[i].Kind == TokenKind.Comma || tokens[i].Is(WordTraits.And | WordTraits.Contrast | WordTraits.Turning);
            hasVerb |= isOpen && VerbForms.LooksFinite(tokens, i);
        }

        for (int i = next; hasVerb && i < tokens.Count && tokens[i].Kind == TokenKind.Word && tokens[i].End <= behind.End; i++)
            hasVerb = !VerbForms.LooksFinite(tokens, i) && !tokens[i].Is(WordTraits.IrregularPast);
        return hasVerb;
    }

    private static bool BeginsWithFigure(List<Token> tokens, int i)
    {
        while (i < tokens.Count && (tokens[i].Kind == TokenKind.Other || tokens[i].Is(WordTraits.Adverb | WordTraits.Determiner)))
            i++;
        return i < tokens.Count && tokens[i].IsFigure;
    }

    /// <summary>"Moved 2% … was carried" for "Reed moved 2%. The rise of 3% was carried": the subject of the verb behind the cut is left out, and has a figure of its own.</summary>
    private bool LeavesRivalOut(List<Token> start, List<Token> rest, TextSpan before, TextSpan behind, TextSpan sentence)
    {
        int verb = First(rest, behind);
        if (verb < 1 || !rest[verb].Is(WordTraits.Finite) || !start.Exists(token => token.IsFigure && token.Start >= before.Start && token.End <= before.End))
            return false;
        HashSet<string> quoted = [.. start.Where(token => token.IsFigure && token.Start >= before.Start && token.End <= before.End).Select(Text)];
        for (int i = verb - 1; i >= 0 && rest[i].Start >= sentence.Start && rest[i].Kind is TokenKind.Word or TokenKind.Other; i--)
        {
            if (rest[i].IsFigure && !quoted.Contains(Text(rest[i])))
                return true;
        }

        return false;
    }

    private string Text(Token token) => document.Text.ToString(token.Start, token.End);

    private List<Token> Read(TextSpan sentence) => TokenReader.Read(document.Text.Span, sentence, language);

    private static bool HasPredicate(List<Token> tokens, TextSpan part)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Start >= part.Start && tokens[i].End <= part.End && (VerbForms.LooksFinite(tokens, i) || IsNegatedVerb(tokens, i)))
                return true;
        }

        return false;
    }

    /// <summary>Half of a contraction is a verb as well: won't.</summary>
    private static bool IsNegatedVerb(List<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i].Kind == TokenKind.Word && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Start == tokens[i].End;

    /// <summary>"… Byron, 41, of Ockham" tells more of her by itself; "… The 41-year-old engineer" takes up who was named.</summary>
    private bool GoesOnAboutSubject(List<Token> tokens, TextSpan behind, TextSpan clause)
    {
        int i = First(tokens, behind), begin = First(tokens, clause);
        if (i < 0)
            return true;
        if (i == begin && tokens[i].Is(WordTraits.RefersBack) && !(i + 1 < tokens.Count && tokens[i + 1].IsCapital))
            return true;
        int next = i;
        while (next < tokens.Count && IsSubject(tokens[next]))
            next++;
        return next > i && next < tokens.Count && tokens[next].End <= behind.End;
    }

    private bool IsSubject(Token token) => token is { Kind: TokenKind.Word, IsCapital: true } && subject.Contains(document.Text.ToString(token.Start, token.End));

    private static int First(List<Token> tokens, TextSpan part) => tokens.FindIndex(token => token.Kind == TokenKind.Word && token.Start >= part.Start && token.End <= part.End);

    /// <summary>A name behind a cut is somebody else's sentence, but in a record, where a label tells what it is: <c>Applicant: Ada Byron</c>.</summary>
    private static bool BeginsWithName(List<Token> tokens, TextSpan behind, TextSpan clause, bool leavesPredicate)
    {
        int i = First(tokens, behind), begin = First(tokens, clause);
        for (int label = Math.Max(begin, 0); label < i; label++)
        {
            if (tokens[label].Kind == TokenKind.Colon)
                return false;
        }

        bool isFirst = i == begin, hasArticle = tokens[i].Is(WordTraits.Determiner);
        if (hasArticle && ++i >= tokens.Count)
            return false;
        if (!tokens[i].IsCapital || tokens[i].IsFigure || tokens[i].Traits != WordTraits.None)
            return false;
        return isFirst ? hasArticle || (i + 1 < tokens.Count && tokens[i + 1].IsPossessive) : leavesPredicate;
    }
}
