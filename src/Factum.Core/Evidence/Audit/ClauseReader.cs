namespace Factum.Evidence.Audit;

/// <summary>
/// Parts a sentence into clauses, by its marks and connectives. It knows no parts of speech: where it cannot tell, words stay in the clause
/// in which they stand, so that a negation is rather seen than overlooked.
/// </summary>
internal sealed class ClauseReader(List<Token> tokens)
{
    private readonly List<Clause> clauses = [new Clause(-1, ClauseLink.Main, 0)];
    private int current;
    private int openDash = -1;

    public static List<Clause> Read(List<Token> tokens)
    {
        ClauseReader reader = new(tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            reader.Enter(i);
            Token token = tokens[i];
            token.Clause = reader.current;
            tokens[i] = token;
            reader.Leave(i);
        }

        return reader.clauses;
    }

    private Token At(int i) => i >= 0 && i < tokens.Count ? tokens[i] : new Token { Kind = TokenKind.Other };

    private bool IsWord(int i, WordTraits any) => At(i) is { Kind: TokenKind.Word } token && token.Is(any);

    private bool IsSentenceStart(int i) => i == clauses[current].First;

    private void Enter(int i)
    {
        switch (tokens[i].Kind)
        {
            case TokenKind.Open when !IsRestatement(i):
                Push(ClauseLink.Inserted, i);
                break;
            case TokenKind.Dash:
                EnterDash(i);
                break;
            case TokenKind.Semicolon:
                Reset(ClauseLink.Main, i);
                break;
            case TokenKind.Colon when i > 0:
                Push(TakesClause(i) ? ClauseLink.Complement : ClauseLink.Joined, i);
                break;
            case TokenKind.Comma:
                EnterComma(i);
                break;
            case TokenKind.Word when i > 0 || !IsWord(i, WordTraits.Contrast):
                EnterWord(i);
                break;
        }
    }

    private void Leave(int i)
    {
        if (tokens[i].Kind != TokenKind.Close)
            return;
        for (int clause = current; clause >= 0; clause = clauses[clause].Parent)
        {
            if (clauses[clause].Link == ClauseLink.Inserted && At(clauses[clause].First).Kind == TokenKind.Open)
            {
                current = clauses[clause].Parent;
                return;
            }
        }
    }

    /// <summary>An amount in parentheses says again what stands before it.</summary>
    private bool IsRestatement(int open)
    {
        int i = open + 1;
        while (i < tokens.Count && i <= open + 3 && At(i).Kind == TokenKind.Word && !At(i).IsFigure)
            i++;
        return At(i).IsFigure;
    }

    private bool TakesClause(int colon)
    {
        for (int i = clauses[current].First; i < colon; i++)
        {
            if (tokens[i].Clause == current && tokens[i].Is(WordTraits.TakesClause))
                return true;
        }

        return false;
    }

    private void EnterDash(int i)
    {
        if (openDash >= 0 && clauses[openDash].Link == ClauseLink.Inserted)
        {
            current = clauses[openDash].Parent;
            openDash = -1;
            return;
        }

        bool isPaired = false;
        for (int next = i + 1; next < tokens.Count && tokens[next].Kind is not (TokenKind.Semicolon or TokenKind.Close); next++)
            isPaired |= tokens[next].Kind == TokenKind.Dash;
        Push(isPaired ? ClauseLink.Inserted : IsWord(i + 1, WordTraits.Contrast) ? ClauseLink.Contrast : IsPredicateAhead(i + 1) ? ClauseLink.Joined : ClauseLink.Participle, i);
        if (isPaired)
            openDash = current;
    }

    private void EnterComma(int i)
    {
        // A comma of a list ends the clause all the same: the list goes on in the clause around it.
        EndAtComma(i);
        if (IsWord(i + 1, WordTraits.SubjectPronoun) && HasPredicate(i))
            Join(i);
        else if (IsWord(i + 1, WordTraits.Circumstance) && HasPredicate(i))
            Push(ClauseLink.Subordinate, i);
        else if ((At(i + 1).EndsInIng && !IsWord(i + 1, WordTraits.Preposition)) || (At(i + 1).EndsInEd && !At(i + 1).IsCapital && !HasPredicate(i)))
            Push(ClauseLink.Participle, i);
        else if ((IsWord(i + 1, WordTraits.And) && IsPredicateAhead(i + 2)) || (At(i + 1).IsCapital && HasPredicate(i) && IsPredicateAhead(i + 1)) || (IsWord(i + 1, WordTraits.IrregularPast) && IsWord(i + 1, WordTraits.TakesClause)))
            Join(i);
    }

    private void EndAtComma(int comma)
    {
        if (clauses[current].Link == ClauseLink.Participle && IsWord(comma + 1, WordTraits.And | WordTraits.Or))
            return;
        while (clauses[current].EndsAtComma)
        {
            // A clause that no comma began ends with the one around it: who leaves if it rains, lives.
            bool isNested = clauses[current].First > 0 && At(clauses[current].First - 1).Kind != TokenKind.Comma && At(clauses[current].First).Kind != TokenKind.Comma;
            current = clauses[current].Parent;
            if (!isNested)
                return;
        }
    }

    /// <summary>False where all before the comma depends on the clause that begins behind it: in 2013, he …</summary>
    private bool HasPredicate(int comma)
    {
        for (int i = clauses[current].First; i < comma; i++)
        {
            if (tokens[i].Clause == current && VerbForms.LooksFinite(tokens, i))
                return true;
        }

        return false;
    }

    private void EnterWord(int i)
    {
        Token token = tokens[i];
        if (token.Traits == WordTraits.None)
            return;
        bool isBehindComma = At(i - 1).Kind == TokenKind.Comma;
        if (token.Is(WordTraits.Relative))
            Push(ClauseLink.Relative, i);
        else if (token.Is(WordTraits.That))
            EnterThat(i);
        else if (token.Is(WordTraits.Contrast) && IsContrasting(i, isBehindComma))
            Reset(ClauseLink.Contrast, i);
        else if (token.Is(WordTraits.Subordinator) && IsSubordinating(i, isBehindComma))
            Push(ClauseLink.Subordinate, i);
        else if (token.Is(WordTraits.And) && !isBehindComma && IsNewPredicate(i + 1))
            Join(i);
    }

    private void EnterThat(int i)
    {
        Token before = At(i - 1);
        if (before.Kind == TokenKind.Word && before.Is(WordTraits.TakesClause))
            Push(ClauseLink.Complement, i);
        else if ((before.Kind == TokenKind.Comma || before.Is(WordTraits.And | WordTraits.Or | WordTraits.Contrast)) && FindComplement() is >= 0 and int complement)
        {
            // "… and that …": a complement beside the one before.
            current = clauses[complement].Parent;
            Push(ClauseLink.Complement, i);
        }
        else if (before.Kind != TokenKind.Word || before.Is(WordTraits.Preposition | WordTraits.Finite | WordTraits.And | WordTraits.Or | WordTraits.Contrast))
            return;
        else if (IsWord(i + 1, WordTraits.Determiner | WordTraits.SubjectPronoun) || At(i + 1).IsCapital || (i + 1 < tokens.Count && !VerbForms.LooksFinite(tokens, i + 1) && HasContentNoun(i)))
            Push(ClauseLink.Complement, i);
        else
            Push(ClauseLink.Relative, i);
    }

    /// <summary>"A claim by Acme that …": the noun stands further off.</summary>
    private bool HasContentNoun(int that)
    {
        for (int i = that - 1; i > 0 && i > that - 9 && At(i).Kind == TokenKind.Word && !IsWord(i, WordTraits.Finite); i--)
        {
            if (IsWord(i, WordTraits.Preposition) && IsWord(i - 1, WordTraits.Content))
                return true;
        }

        return false;
    }

    private int FindComplement()
    {
        int clause = current;
        while (clause >= 0 && clauses[clause].Link != ClauseLink.Complement)
            clause = clauses[clause].Parent;
        return clause;
    }

    /// <summary>But, and not "all but" or "nothing but"; "yet" only behind a comma.</summary>
    private bool IsContrasting(int i, bool isBehindComma)
    {
        if (IsWord(i, WordTraits.BehindComma))
            return isBehindComma || IsWord(i - 1, WordTraits.And);
        return !(IsWord(i, WordTraits.Exception) && IsWord(i - 1, WordTraits.Totality));
    }

    private bool IsSubordinating(int i, bool isBehindComma)
    {
        Token next = At(i + 1);

        // As CEO, so far: no clause.
        if (IsWord(i, WordTraits.BehindComma))
            return (isBehindComma && !next.IsFigure && IsPredicateAhead(i + 1)) || IsWord(i + 1, WordTraits.SubjectPronoun) || (IsSentenceStart(i) && IsPredicateAhead(i + 1));
        return !IsWord(i, WordTraits.Temporal) || !(next.IsFigure || IsPhrase(i + 1));
    }

    /// <summary>Until the elections in May; since the war: no clause.</summary>
    private bool IsPhrase(int start) => IsWord(start, WordTraits.Determiner) && At(start + 1).Kind == TokenKind.Word && (IsWord(start + 2, WordTraits.Preposition) || At(start + 2).Kind != TokenKind.Word);

    /// <summary>Behind "and": he did; was; the firm was; left.</summary>
    private bool IsNewPredicate(int i)
    {
        if (IsWord(i, WordTraits.SubjectPronoun | WordTraits.Finite) || IsWord(i, WordTraits.IrregularPast))
            return true;
        if (At(i).EndsInEd && !At(i).IsCapital)
            return HasSupportingVerb(i);
        if (SharesAuxiliary(i))
            return false;
        if (i < tokens.Count && VerbForms.LooksPresent(tokens, i) && At(i + 1).Kind == TokenKind.Word && HasPredicate(i))
            return true;
        return IsPredicateAhead(i);
    }

    /// <summary>"May be closed and the mill sold": a participle that ends its clause leans on the verb before it.</summary>
    private bool SharesAuxiliary(int start)
    {
        bool hasModal = false, hasCopula = false;
        for (int i = clauses[current].First; i < start; i++)
        {
            hasCopula |= hasModal && tokens[i].Clause == current && tokens[i].Is(WordTraits.Copula);
            hasModal |= tokens[i].Clause == current && tokens[i].Is(WordTraits.Supporting);
        }

        int end = start;
        while (At(end).Kind == TokenKind.Word && !At(end).Is(WordTraits.Finite | WordTraits.And | WordTraits.Relative | WordTraits.That))
            end++;
        return hasCopula && end > start + 1 && At(end).Kind != TokenKind.Word && (At(end - 1).EndsInEd || At(end - 1).Is(WordTraits.IrregularPast));
    }

    /// <summary>After did and may a bare verb follows, so a form in -ed is a predicate of its own.</summary>
    private bool HasSupportingVerb(int until)
    {
        for (int i = until - 1; i >= 0 && tokens[i].Clause == current; i--)
        {
            if (tokens[i].Is(WordTraits.Finite))
                return tokens[i].Is(WordTraits.Supporting);
        }

        return true;
    }

    /// <summary>A subject and its verb stand before the next mark or connective.</summary>
    private bool IsPredicateAhead(int start)
    {
        if (IsWord(start, WordTraits.SubjectPronoun))
            return true;
        int comma = -1;
        for (int i = start; i < tokens.Count && i < start + 12; i++)
        {
            // An apposition: and Ada Byron, its founder, lives.
            if (tokens[i].Kind == TokenKind.Comma && i > start && tokens[i - 1].IsCapital && comma < 0)
                comma = i;
            else if (tokens[i].Kind == TokenKind.Comma && comma > 0)
                return i + 1 < tokens.Count && VerbForms.LooksFinite(tokens, i + 1);
            if (comma > 0)
                continue;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordTraits.Relative | WordTraits.That | WordTraits.And | WordTraits.Contrast))
                return false;
            if (i > start && VerbForms.LooksFinite(tokens, i))
                return true;
            if (tokens[i].Is(WordTraits.Preposition) && i == start)
                return false;
        }

        return false;
    }

    private void Push(ClauseLink link, int first)
    {
        clauses.Add(new Clause(current, link, first));
        current = clauses.Count - 1;
    }

    /// <summary>A clause of the rank of the current one, or of the one that a comma ends.</summary>
    private void Join(int first)
    {
        while (clauses[current].EndsAtComma && clauses[current].Parent >= 0)
            current = clauses[current].Parent;
        Push(ClauseLink.Joined, first);
    }

    /// <summary>A clause of the rank of the sentence, or of the parenthesis.</summary>
    private void Reset(ClauseLink link, int first)
    {
        while (clauses[current].Parent >= 0 && clauses[current].Link is not (ClauseLink.Inserted or ClauseLink.Main))
            current = clauses[current].Parent;
        Push(link, first);
    }
}
