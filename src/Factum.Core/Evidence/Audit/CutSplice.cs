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
