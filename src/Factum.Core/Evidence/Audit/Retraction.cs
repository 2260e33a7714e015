using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// What the next sentence takes back: <c>She had not.</c>, <c>This is untrue.</c>, <c>It was not Ada Byron who …</c>, <c>The decision was overturned.</c>;
/// and the correction of what a paper reported, wherever it says that this was wrong.
/// </summary>
internal sealed class Retraction(QuotedPassage passage, ClaimPlaces places, IAuditLanguage language)
{
    private const int Longest = 1_000, LongestSubject = 5, MostCorrections = 3, LongestVote = 12;

    /// <summary>The sentence that takes back what the last quoted one says, with the word that does; null where none does.</summary>
    public (AuditedSentence Sentence, Marker Marker)? Find(AuditedSentence last)
    {
        SentenceIndex sentences = passage.Located.Document.Sentences;
        int number = sentences.At(Math.Max(passage.Match.End - 1, passage.Match.Start));
        bool isReport = IsReportOfOwn(last.Tokens);
        for (int i = 1; i <= (isReport ? MostCorrections : 1) && number + i < sentences.Count; i++)
        {
            TextSpan span = sentences.Span(number + i);
            if (span.Length > Longest)
                return null;

            // Its words will do for nearly all: few sentences take anything back.
            if (TakesBack(TokenReader.Read(passage.Text.Span, span, language), i == 1, last, isReport) is >= 0 and int word)
                return (new AuditedSentence(passage, span, places, language), new Marker(word, 1, new MarkerSense(MarkerCategory.Negation)));
        }

        return null;
    }

    private int TakesBack(List<Token> tokens, bool isNext, AuditedSentence last, bool isReport)
    {
        int start = 0;
        while (start < tokens.Count && (tokens[start].Kind != TokenKind.Word || tokens[start].Is(WordTraits.Contrast | WordTraits.Adverb)))
            start++;
        if (isNext && (Answer(tokens, start) ?? Denial(tokens, start, last) ?? Undoing(tokens, start, last) ?? Vote(tokens, start, last)) is { } word)
            return word;
        return isReport ? tokens.FindIndex(token => token.Is(WordTraits.Verdict)) : -1;
    }

    /// <summary>A pronoun or a name, a verb without its predicate, and not; or: this is false.</summary>
    private int? Denial(List<Token> tokens, int start, AuditedSentence last)
    {
        int verb = start;
        bool isPronoun = start < tokens.Count && tokens[start].Is(WordTraits.SubjectPronoun), isThat = start < tokens.Count && tokens[start].Is(WordTraits.That | WordTraits.Determiner | WordTraits.Single), isOwn = false;
        for (; verb < tokens.Count && verb <= start + LongestSubject && tokens[verb].Kind == TokenKind.Word && !tokens[verb].Is(WordTraits.Finite); verb++)
        {
            isOwn |= tokens[verb].IsCapital && places.IsOfSubject(passage.Text.ToString(tokens[verb].Start, tokens[verb].End));
            isThat &= verb == start || tokens[verb].Is(WordTraits.Content);
        }

        int next = verb + 1;
        if (verb == start || next >= tokens.Count || !tokens[verb].Is(WordTraits.Finite))
            return null;
        while (next + 1 < tokens.Count && (tokens[next].Is(WordTraits.Adverb) || tokens[next].EndsInLy))
            next++;
        if (isThat && tokens[next].Is(WordTraits.Verdict) && !TakesClause(tokens, next + 1))
            return next;
        if (tokens[next].Word != language.Negation)
            return null;
        bool ends = Ends(tokens, next + 1) || RepeatsVerb(tokens, next + 1, last);
        bool isCleft = tokens[start].Is(WordTraits.Single) && next + 1 < tokens.Count && tokens[next + 1].IsCapital && places.IsOfSubject(passage.Text.ToString(tokens[next + 1].Start, tokens[next + 1].End));
        bool isUntrue = isThat && next + 1 < tokens.Count && passage.Text.ToString(tokens[next + 1].Start, tokens[next + 1].End) is "true" or "so" or "correct" or "right" or "accurate" && !TakesClause(tokens, next + 2);
        return (ends && (isPronoun || isOwn)) || isCleft || isUntrue ? next : null;
    }

    private static bool Ends(List<Token> tokens, int next) => next >= tokens.Count || tokens[next].Kind is TokenKind.Semicolon or TokenKind.Dash
        || (tokens[next].Kind == TokenKind.Comma && next + 1 < tokens.Count && tokens[next + 1].Is(WordTraits.And | WordTraits.Contrast | WordTraits.SubjectPronoun));

    /// <summary>"Had closed her mill. She has not closed it": the verb once more, and no more than a pronoun behind it.</summary>
    private bool RepeatsVerb(List<Token> tokens, int verb, AuditedSentence last)
    {
        if (verb >= tokens.Count || tokens[verb].Kind != TokenKind.Word || tokens[verb].Is(WordTraits.Determiner | WordTraits.Preposition))
            return false;
        int next = verb + 1;
        if (next < tokens.Count && Lower(tokens[next]) is "it" or "them" or "her" or "him" or "so" or "this" or "that")
            next++;
        string form = Entailment.WordForms.Of(passage.In(TextSpan.FromBounds(tokens[verb].Start, tokens[verb].End)))[0];
        if (!Ends(tokens, next))
            return false;
        for (int i = last.FirstQuoted; i <= last.LastQuoted; i++)
        {
            // Who was asked to come did not come yet.
            if (last.IsQuoted(i) && last.Tokens[i].Kind == TokenKind.Word && (i == 0 || last.Tokens[i - 1].Word != language.Infinitive) && Entailment.WordForms.Of(passage.In(TextSpan.FromBounds(last.Tokens[i].Start, last.Tokens[i].End)))[0] == form)
                return true;
        }

        return false;
    }

    /// <summary>The next speaker says no, and nothing else: <c>Not me.</c> <c>Wrong.</c> <c>Not true.</c></summary>
    private int? Answer(List<Token> tokens, int start)
    {
        string[] words = [.. tokens.Skip(start).Where(static token => token.Kind == TokenKind.Word).Take(5).Select(Lower)];
        bool isAnswer = string.Join(" ", words) is "not me" or "not us" or "not true" or "not so" or "not at all" or "not quite" or "wrong" or "nonsense" or "rubbish" or "no not me" or "no" or "that s not right" or "that is not right" or "that's not right" or "that is wrong" or "that s wrong" or "that's wrong" or "that s not true" or "that's not true";
        return isAnswer ? start : null;
    }

    /// <summary>"It is not true that the mill is to close" speaks of the mill.</summary>
    private static bool TakesClause(List<Token> tokens, int next) => next < tokens.Count && tokens[next].Kind == TokenKind.Word && !tokens[next].Is(WordTraits.And | WordTraits.Contrast);

    /// <summary>The decision was overturned; the appointment of whoever was appointed.</summary>
    private int? Undoing(List<Token> tokens, int start, AuditedSentence last)
    {
        if (start + 2 >= tokens.Count || !tokens[start].Is(WordTraits.Definite) || !tokens[start + 1].Is(WordTraits.Act) || !tokens[start + 2].Is(WordTraits.Finite) || !IsOf(tokens[start + 1], last))
            return null;
        for (int i = start + 3; i < tokens.Count && i < start + 6 && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Is(WordTraits.Undoing))
                return i;
            if (!tokens[i].Is(WordTraits.Adverb | WordTraits.Copula) && !tokens[i].EndsInLy)
                return null;
        }

        return null;
    }

    /// <summary>Minutes tell what became of a motion in a word: <c>LOST by 3 votes to 4.</c></summary>
    private int? Vote(List<Token> tokens, int start, AuditedSentence last)
    {
        if (start >= tokens.Count || tokens.Count > LongestVote || !last.Tokens.Exists(token => Lower(token) is "moved" or "motion" or "proposed" or "proposal" or "resolution" or "amendment"))
            return null;
        return Lower(tokens[start]) is "lost" or "defeated" or "rejected" or "withdrawn" or "negatived" ? start : null;
    }

    private string Lower(Token token) => DocumentIndex.Lower(passage.Text.ToString(token.Start, token.End));

    private bool IsOf(Token act, AuditedSentence last)
    {
        string noun = passage.Text.ToString(act.Start, act.End);
        if (noun is "decision" or "result" or "verdict" or "ruling" or "judgment")
            return true;
        string form = Entailment.WordForms.Of(noun.AsSpan())[0];
        return last.Tokens.Exists(token => token.Kind == TokenKind.Word && Entailment.WordForms.AreOfOneFamily(Entailment.WordForms.Of(passage.Text.Span.Slice(token.Start, token.End - token.Start))[0], form));
    }

    /// <summary>"In our issue of 10 April we reported that …", and not "as we reported": a paper says so to correct it.</summary>
    private static bool IsReportOfOwn(List<Token> tokens)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is(WordTraits.TakesClause) && (tokens[i].EndsInEd || tokens[i].Is(WordTraits.IrregularPast)) && tokens[i - 1].Is(WordTraits.FirstPerson) && !(i > 1 && tokens[i - 2].Is(WordTraits.BehindComma)))
                return true;
        }

        return false;
    }
}
