using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>Marks which names and references are subjects of a clause, by what stands before and behind them.</summary>
internal static class SubjectReader
{
    private const int MostGroups = 3, MostSkipped = 24, MostOfNoun = 6;

    public static void Mark(SentenceReading reading)
    {
        SentenceToken[] tokens = reading.Tokens;
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Last + 1 < tokens.Length && tokens[mention.Last + 1].Shape == TokenShape.Possessive)
                mention.IsPossessive = true;
            mention.IsSubject = mention.Form == MentionForm.Pronoun && !mention.IsPossessive
                ? tokens[mention.First].Is(WordTags.Subjective) && (!tokens[mention.First].Is(WordTags.ThingPronoun) || VerbFollows(reading, mention))
                : MayBeSubject(reading, mention) && (mention.IsPossessive ? IsTopic(reading, mention) : VerbFollows(reading, mention));
        }

        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.IsSubject && mention.First > 1 && tokens[mention.First - 1].Is(WordTags.Conjunction))
                MarkNamedBeside(reading, mention);
        }
    }

    /// <summary>"Mary Quill and Ada Moore met": both are subjects.</summary>
    private static void MarkNamedBeside(SentenceReading reading, NameMention mention)
    {
        for (int i = mention.First - 1; i > 0 && (reading.Tokens[i].Is(WordTags.Conjunction) || reading.Tokens[i].Shape == TokenShape.Comma); i--)
        {
            if (reading.MentionOf(i - 1) is not { Form: MentionForm.Name or MentionForm.UnknownName } other || other.Last != i - 1)
                return;
            other.IsSubject = true;
            i = other.First;
        }
    }

    /// <summary>Nothing before it governs it: it begins a clause, with its titles and adjectives.</summary>
    private static bool MayBeSubject(SentenceReading reading, NameMention mention)
    {
        SentenceToken[] tokens = reading.Tokens;
        for (int i = mention.First - 1; i >= 0; i--)
        {
            SentenceToken token = tokens[i];
            if (token.Shape is TokenShape.Hyphen or TokenShape.Number or TokenShape.Possessive || (token.Shape == TokenShape.Stop && token.IsJoined))
                continue;
            // "Will appear before Harlow magistrates" has no clause of its own behind "before".
            if (token.Is(WordTags.Preposition) && token.Is(WordTags.Subordinator) && i > 0 && HasVerbBefore(tokens, i) && !IsSurelyVerb(tokens, mention.Last + 1))
                return false;
            if (!token.IsWord || token.Is(WordTags.Conjunction | WordTags.Subordinator | WordTags.Relative | WordTags.Adverb | WordTags.Says))
                return true;
            if (token.Is(WordTags.Noun | WordTags.Honorific | WordTags.Adjective | WordTags.Determiner | WordTags.PossessivePronoun) || token.IsCapital)
                continue;
            if (token.Is(WordTags.Preposition))
                return CanBeTopicBehindPreposition(mention) && !HasVerbBefore(tokens, i);
            if (token.Is(WordTags.Verb) || token.EndsInEd || (token.EndsInS && i > 0))
                return false;
        }

        return true;
    }

    /// <summary>"Revenue at Tidewater rose": a firm's figures are told so, a person's age is not.</summary>
    private static bool CanBeTopicBehindPreposition(NameMention mention) =>
        mention.Form == MentionForm.Name ? mention.Entities[0].Class != EntityClass.Person : (mention.Classes & MentionClass.Person) == 0;

    private static bool HasVerbBefore(SentenceToken[] tokens, int preposition)
    {
        if (preposition == 0)
            return true;
        for (int i = preposition - 1; i >= 0 && tokens[i].IsWord; i--)
        {
            if (tokens[i].Is(WordTags.Verb | WordTags.Auxiliary) || tokens[i].EndsInEd)
                return true;
        }

        return false;
    }

    private static bool IsSurelyVerb(SentenceToken[] tokens, int i) => i < tokens.Length && (tokens[i].Is(WordTags.Verb | WordTags.Auxiliary | WordTags.Says | WordTags.Adverb) || tokens[i].EndsInEd || !tokens[i].EndsInS);

    /// <summary>"Tidewater's revenue rose": a noun of its own, then the verb.</summary>
    private static bool IsTopic(SentenceReading reading, NameMention mention)
    {
        SentenceToken[] tokens = reading.Tokens;
        int first = mention.Last + (mention.Form == MentionForm.Pronoun ? 1 : 2);
        for (int i = first; i < tokens.Length && i < first + MostOfNoun; i++)
        {
            SentenceToken token = tokens[i];
            if (i > first && IsVerbAt(tokens, i, isBehindName: i < first))
                return true;
            if (token.Shape is not (TokenShape.Word or TokenShape.Number or TokenShape.Hyphen) || token.Is(WordTags.Relation | WordTags.Preposition | WordTags.Conjunction | WordTags.PersonNoun))
                return false;
            if (reading.MentionOf(i) is { Form: MentionForm.Name or MentionForm.UnknownName })
                return false;
        }

        return false;
    }

    private static bool VerbFollows(SentenceReading reading, NameMention mention)
    {
        SentenceToken[] tokens = reading.Tokens;
        int i = mention.Last + 1;
        bool isPerson = mention.Form == MentionForm.Name && mention.Entities[0].Class == EntityClass.Person;
        for (int group = 0; group <= MostGroups && i >= 0 && i < tokens.Length; group++)
        {
            while (i < tokens.Length && tokens[i].Is(WordTags.Adverb | WordTags.Reflexive) && !tokens[i].Is(WordTags.Verb))
                i++;
            if (IsVerbAt(tokens, i, isBehindName: isPerson && (i == mention.Last + 1 || tokens[i - 1].Shape is TokenShape.Comma or TokenShape.Close)))
                return true;

            // The comma may close what the name is an apposition to: "her brother, Tom Reed, was".
            if (mention.Form is MentionForm.Name or MentionForm.UnknownName && i == mention.Last + 1 && i < tokens.Length && tokens[i].Shape == TokenShape.Comma && IsBehindComma(tokens, mention.First) && IsVerbAt(tokens, BehindAdverbs(tokens, i + 1), isBehindName: false))
                return true;
            i = i < tokens.Length ? BehindGroup(tokens, i) : -1;
        }

        return false;
    }

    private static int BehindAdverbs(SentenceToken[] tokens, int i)
    {
        while (i < tokens.Length && tokens[i].Is(WordTags.Adverb) && !tokens[i].Is(WordTags.Verb))
            i++;
        return i;
    }

    /// <summary>With an age or a title between: "her brother, 19-year-old Tom Reed, was".</summary>
    private static bool IsBehindComma(SentenceToken[] tokens, int name)
    {
        int i = name - 1;
        while (i > 0 && name - i <= MostOfNoun && (tokens[i].Shape is TokenShape.Hyphen or TokenShape.Number || tokens[i].Is(WordTags.Adjective | WordTags.Honorific)))
            i--;
        return i >= 0 && tokens[i].Shape == TokenShape.Comma;
    }

    /// <summary>Behind an apposition, a parenthesis, or a phrase with a preposition; -1 where none begins here.</summary>
    private static int BehindGroup(SentenceToken[] tokens, int i)
    {
        switch (tokens[i].Shape)
        {
            case TokenShape.Open:
                return Behind(tokens, i, TokenShape.Close);
            case TokenShape.Comma:
                return i + 1 < tokens.Length && tokens[i + 1].Is(WordTags.Conjunction) ? -1 : Behind(tokens, i, TokenShape.Comma);
            case TokenShape.Dash:
                return Behind(tokens, i, TokenShape.Dash);
            case TokenShape.Word when tokens[i].Is(WordTags.Preposition) && !tokens[i].Is(WordTags.Subordinator):
                i++;
                while (i < tokens.Length && (tokens[i].Shape is TokenShape.Number or TokenShape.Hyphen || (tokens[i].IsWord && (tokens[i].IsCapital || tokens[i].Is(WordTags.Determiner | WordTags.Adjective | WordTags.Noun)))))
                    i++;
                return i;
            default:
                return -1;
        }
    }

    private static int Behind(SentenceToken[] tokens, int open, TokenShape closing)
    {
        for (int i = open + 1; i < tokens.Length && i <= open + MostSkipped; i++)
        {
            if (tokens[i].Shape == closing)
                return i + 1;
            if (tokens[i].Shape == TokenShape.Semicolon)
                return -1;
        }

        return -1;
    }

    private static bool IsVerbAt(SentenceToken[] tokens, int i, bool isBehindName)
    {
        if (i >= tokens.Length || !tokens[i].IsWord || tokens[i].Mention >= 0)
            return false;
        SentenceToken token = tokens[i];
        bool isNounBeforeVerb = i + 1 < tokens.Length && tokens[i + 1].Is(WordTags.Verb);
        if (token.Is(WordTags.Auxiliary | WordTags.Says))
            return true;
        if (token.Is(WordTags.Verb))
            return !(token.Is(WordTags.Noun) && isNounBeforeVerb);
        if (token.IsCapital || (token.Tags & ~WordTags.AlsoAWord) != WordTags.None)
            return false;
        return token.EndsInEd || (token.EndsInS && !isNounBeforeVerb) || isBehindName;
    }
}
