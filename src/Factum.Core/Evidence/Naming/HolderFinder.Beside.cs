using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <content>Names and descriptions right beside the value.</content>
internal sealed partial class HolderFinder
{
    private NameMention? Beside() => Description() ?? Possessor() ?? Gapped() ?? Listed() ?? Attributive() ?? Apposition() ?? Parenthesis();

    /// <summary>"Tidewater's chief executive, Ada Moore", "her co-author Ada Moore": whose she is.</summary>
    private NameMention? PossessorOfNoun()
    {
        int i = first - 1;
        if (i > 0 && tokens[i].Shape == TokenShape.Comma)
            i--;
        int noun = i;
        while (i >= 0 && noun - i <= MostOfNoun && (tokens[i].Shape is TokenShape.Hyphen or TokenShape.Number || (tokens[i].IsWord && !tokens[i].Is(WordTags.AnyPronoun | WordTags.Conjunction | WordTags.Relative | WordTags.Auxiliary | WordTags.Says | WordTags.Determiner) && reading.MentionOf(i) is not { Form: MentionForm.Name or MentionForm.UnknownName })))
            i--;
        if (i < 0 || i == noun || tokens[noun].Is(WordTags.Preposition))
            return null;
        if (tokens[i].Shape == TokenShape.Possessive)
            return reading.MentionOf(i - 1) is { } name && (name.First == 0 || !tokens[name.First - 1].Is(WordTags.Preposition | WordTags.Verb)) ? name : null;
        if (i > 0 && tokens[i - 1].Is(WordTags.Preposition | WordTags.Verb))
            return null;
        return tokens[i].Is(WordTags.PossessivePronoun) && reading.MentionOf(i) is { Form: MentionForm.Pronoun, IsPossessive: true, IsSpeaker: false } pronoun ? pronoun : null;
    }

    /// <summary>"the 28-year-old chief executive": the value is part of the description.</summary>
    private NameMention? Description() =>
        reading.MentionOf(first) is { Form: MentionForm.Description or MentionForm.SomebodyElse } mention && first > mention.First ? mention : null;

    /// <summary>"Tidewater's fifty-one".</summary>
    private NameMention? Possessor() =>
        form == ValueForm.Figure && first > 1 && tokens[first - 1].Shape == TokenShape.Possessive && reading.MentionOf(first - 2) is { } mention
        && (mention.Form == MentionForm.Name || (mention.Form == MentionForm.UnknownName && IsAlone())) ? mention : null;

    /// <summary>No noun stands behind the figure that it could count.</summary>
    private bool IsAlone() => last + 1 >= tokens.Length || tokens[last + 1].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon;

    /// <summary>"41-year-old Tom Reed", "chief scientist Tom Reed".</summary>
    private NameMention? Attributive()
    {
        bool isAge = last + 2 < tokens.Length && tokens[last + 1].Shape == TokenShape.Hyphen;
        if (form == ValueForm.Figure ? !isAge : !IsOffice() && !IsNounBeforeName())
            return null;
        if (form == ValueForm.Text && last + 2 < tokens.Length && tokens[last + 1].Shape == TokenShape.Comma && NameInCommas(last + 2) is { } apposition)
            return apposition;
        for (int i = last + 1; i < tokens.Length && i <= last + MostOfNoun; i++)
        {
            SentenceToken token = tokens[i];
            if (reading.MentionOf(i) is { Form: MentionForm.Name or MentionForm.UnknownName } name && !IsFirmBeforeNoun(name))
                return name;
            if (token.Shape == TokenShape.Hyphen || (token.IsWord && (token.IsJoined || token.IsCapital || token.Is(WordTags.Adjective | WordTags.Noun | WordTags.Honorific))))
                continue;
            return null;
        }

        return null;
    }

    /// <summary>"chief scientist", "director of flight".</summary>
    private bool IsOffice()
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Is(WordTags.PersonNoun) && (i == last || (i + 1 < last && tokens[i + 1].Is(WordTags.Preposition))))
                return true;
        }

        return false;
    }

    /// <summary>"the loftsman Tom Reed": a noun that no list knows, between an article and the name.</summary>
    private bool IsNounBeforeName() =>
        first > 0 && tokens[first - 1].Is(WordTags.Determiner) && tokens[last].Tags == WordTags.None && reading.MentionOf(last + 1) is { Form: MentionForm.Name, Entities: [{ Class: EntityClass.Person }] };

    /// <summary>"The treasurer, Tom Reed, advises".</summary>
    private NameMention? NameInCommas(int start) =>
        first > 0 && (tokens[first - 1].Shape == TokenShape.Possessive || tokens[first - 1].Is(WordTags.Determiner | WordTags.PossessivePronoun | WordTags.Adjective)) && reading.MentionOf(start) is { Form: MentionForm.Name or MentionForm.UnknownName } name && name.Last + 1 < tokens.Length
        && tokens[name.Last + 1].Shape is TokenShape.Comma or TokenShape.Stop ? name : null;

    private bool IsFirmBeforeNoun(NameMention name) =>
        name.Entities is [{ Class: EntityClass.Organisation }] && name.Last + 1 < tokens.Length && tokens[name.Last + 1].Is(WordTags.PersonNoun);

    /// <summary>"Tom Reed, 41," and "Tom Reed, deputy chair of the board,".</summary>
    private NameMention? Apposition()
    {
        if (form == ValueForm.Figure && NameBeforeCommaAnd() is { } priced)
            return priced;
        int comma = first - 1;
        while (comma >= 0 && first - comma <= MostOfNoun && tokens[comma].Shape is not (TokenShape.Comma or TokenShape.Open or TokenShape.Dash) && MayStandBefore(tokens[comma]))
            comma--;
        if (comma < 1 || tokens[comma].Shape is not (TokenShape.Comma or TokenShape.Open or TokenShape.Dash) || !IsClosedBehind(tokens[comma].Shape))
            return null;
        return reading.MentionOf(comma - 1) is { } mention && mention.Last == comma - 1 ? NameOf(mention) : null;
    }

    /// <summary>"Tom Reed, the junior partner, aged 41": what stands between commas behind a name is said of it.</summary>
    private NameMention NameOf(NameMention mention) =>
        mention.Form == MentionForm.Description && mention.First > 1 && tokens[mention.First - 1].Shape == TokenShape.Comma
        && reading.MentionOf(mention.First - 2) is { Form: MentionForm.Name or MentionForm.UnknownName } name && name.Last == mention.First - 2 ? name : mention;

    /// <summary>"Bids from Tidewater, at £5 million, and from Foxglove, at £6 million".</summary>
    private NameMention? NameBeforeCommaAnd()
    {
        int preposition = first - 1;
        if (preposition > 0 && tokens[preposition].Shape == TokenShape.Other)
            preposition--;
        return preposition > 1 && tokens[preposition].Is(WordTags.Preposition) && !tokens[preposition].Is(WordTags.Subordinator) && tokens[preposition - 1].Shape == TokenShape.Comma
            && reading.MentionOf(preposition - 2) is { Form: MentionForm.Name, IsPossessive: false } name && name.Last == preposition - 2 ? name : null;
    }

    private bool MayStandBefore(SentenceToken token)
    {
        if (token.Shape is TokenShape.Other or TokenShape.Hyphen or TokenShape.Quote or TokenShape.Possessive)
            return true;
        if (form == ValueForm.Figure)
            return token.Is(WordTags.Adjective | WordTags.Adverb);
        return token.IsWord && !token.Is(WordTags.Verb | WordTags.Relative | WordTags.Conjunction | WordTags.Preposition | WordTags.AnyPronoun);
    }

    /// <summary>The apposition ends before any verb.</summary>
    private bool IsClosedBehind(TokenShape opened)
    {
        for (int i = last + 1; i < tokens.Length && i <= last + MostSkipped; i++)
        {
            SentenceToken token = tokens[i];
            if (token.Shape is TokenShape.Close or TokenShape.Semicolon or TokenShape.Stop || (token.Shape is TokenShape.Comma && opened != TokenShape.Open) || token.Shape == TokenShape.Dash)
                return true;
            if (form == ValueForm.Figure ? token.Is(WordTags.Conjunction) : token.Is(WordTags.Relative))
                return true;
            if (form == ValueForm.Figure && !token.Is(WordTags.Adjective) && token.Shape != TokenShape.Hyphen && !token.IsJoined && !IsYears(token))
                return false;
            if (token.Is(WordTags.Verb | WordTags.Subordinator) || (token.Is(WordTags.Conjunction) && opened != TokenShape.Open))
                return false;
        }

        return true;
    }

    private static bool IsYears(SentenceToken token) => token.IsWord && token.EndsInS && token.End - token.Start == 5;

    /// <summary>Of what stands in brackets alone: <c>Ada Moore (treasurer), Tom Reed</c>.</summary>
    public NameMention? FindInBrackets() => first > 0 && first < tokens.Length && tokens[first - 1].Shape == TokenShape.Open ? Parenthesis() : null;

    /// <summary>"John Hill (a founder of Tidewater)".</summary>
    private NameMention? Parenthesis()
    {
        for (int i = first - 1; i >= 1 && first - i <= MostSkipped; i--)
        {
            if (tokens[i].Shape == TokenShape.Close || reading.MentionOf(i) is { IsSubject: true })
                return null;
            if (tokens[i].Shape == TokenShape.Open)
                return reading.MentionOf(i - 1) is { } mention && mention.Last == i - 1 ? mention : null;
        }

        return null;
    }
}
