using System.Collections.Immutable;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Finds whom a value is said of: the name it stands beside, the head of its relative clause, or the subject of its clause.</summary>
internal sealed class HolderFinder
{
    private const int MostSkipped = 24, MostOfNoun = 8;
    private readonly SentenceReading reading;
    private readonly SentenceToken[] tokens;
    private readonly int first, last;
    private readonly ValueForm form;
    private readonly bool isWholeQuote;

    public HolderFinder(SentenceReading reading, TextSpan value, ValueForm form, bool isWholeQuote)
    {
        this.isWholeQuote = isWholeQuote;
        this.reading = reading;
        this.form = form;
        tokens = reading.Tokens;
        first = reading.TokenAt(value.Start);
        last = Math.Min(Math.Max(first, reading.TokenAt(Math.Max(value.End - 1, value.Start))), tokens.Length - 1);
    }

    public Holder? Find()
    {
        if (first >= tokens.Length)
            return null;
        if (isWholeQuote && (form == ValueForm.Speech ? SpeakerInside() : OnlyName() ?? SubjectInside()) is { } own)
            return own;
        bool isName = reading.MentionOf(first) is { Form: MentionForm.Name };
        if (isName && form == ValueForm.Text && (PossessorOfNoun() ?? GappedBefore()) is { } owner)
            return new Holder([owner], IsCertain: true);
        if (tokens[first].Is(WordTags.Relative) && HeadOfRelative(first) is { } head)
            return head;
        if (!isName && form != ValueForm.Speech && Beside() is { } beside)
            return new Holder(form == ValueForm.Figure ? [beside] : GroupOf(beside), IsCertain: true);
        if (form == ValueForm.Speech && Speaker() is { } speaker)
            return new Holder([speaker], IsCertain: true);
        return SubjectBefore(first - 1) ?? SubjectInside() ?? RowLabel();
    }

    /// <summary>"Shellfish   3,650 tonnes": a line without a verb is of the name with which it begins.</summary>
    private Holder? RowLabel()
    {
        if (form != ValueForm.Figure || reading.MentionOf(0) is not { Form: MentionForm.Name, IsPossessive: false } label || label.Last >= first || Array.Exists(tokens, token => token.Is(WordTags.Verb) || token.EndsInEd))
            return null;
        return new Holder([label], IsCertain: false);
    }

    private NameMention? Beside() => Description() ?? Possessor() ?? Gapped() ?? Attributive() ?? Apposition() ?? Parenthesis();

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

    /// <summary>"Tidewater was advised by Ada Moore, Foxglove by Tom Reed".</summary>
    private NameMention? GappedBefore()
    {
        int preposition = first - 1;
        if (preposition < 2 || !tokens[preposition].Is(WordTags.Preposition) || reading.MentionOf(preposition - 1) is not { Form: MentionForm.Name, IsPossessive: false } name || name.Last != preposition - 1)
            return null;
        return name.First > 0 && (tokens[name.First - 1].Shape is TokenShape.Comma or TokenShape.Semicolon || tokens[name.First - 1].Is(WordTags.Conjunction)) ? name : null;
    }

    /// <summary>"Tidewater owns 75 per cent, Foxglove 20 per cent": the verb of the one goes for the other.</summary>
    private NameMention? Gapped()
    {
        int end = first - 1;
        if (end > 0 && tokens[end].Shape == TokenShape.Other)
            end--;
        if (form != ValueForm.Figure || reading.MentionOf(end) is not { Form: MentionForm.Name, IsPossessive: false } name || name.Last != end)
            return null;
        int before = name.First - 1;
        if (before > 0 && tokens[before].Is(WordTags.Determiner))
            before--;
        return before > 0 && (tokens[before].Shape is TokenShape.Comma or TokenShape.Semicolon || tokens[before].Is(WordTags.Conjunction)) && HasFigureBefore(before) ? name : null;
    }

    private bool HasFigureBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (tokens[i].Shape == TokenShape.Number)
                return true;
        }

        return false;
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

    /// <summary>"…," said Tom Reed; "…," Tom Reed said.</summary>
    private NameMention? Speaker()
    {
        int i = last + 1;
        while (i < tokens.Length && i <= last + MostSkipped && tokens[i].Shape is not (TokenShape.Comma or TokenShape.Quote))
            i++;
        while (i < tokens.Length && tokens[i].Shape is TokenShape.Comma or TokenShape.Quote)
            i++;
        bool isInverted = i < tokens.Length && tokens[i].Is(WordTags.Says);
        for (int j = isInverted ? i + 1 : i; j < tokens.Length && j <= i + MostOfNoun; j++)
        {
            if (reading.MentionOf(j) is { Form: not MentionForm.SomebodyElse } mention && !mention.IsPossessive && !IsFirmBeforeNoun(mention))
                return isInverted || SaysFollows(mention) ? mention : null;
            if (!tokens[j].IsWord || tokens[j].Is(WordTags.Preposition | WordTags.Conjunction))
                return null;
        }

        return null;
    }

    private bool SaysFollows(NameMention mention)
    {
        for (int i = mention.Last + 1; i < tokens.Length && i <= mention.Last + MostSkipped; i++)
        {
            if (tokens[i].Is(WordTags.Says))
                return true;
            if (tokens[i].Is(WordTags.Verb) || tokens[i].Shape is TokenShape.Semicolon)
                return false;
        }

        return false;
    }

    private Holder? SubjectBefore(int from)
    {
        for (int i = from; i >= 0; i--)
        {
            switch (tokens[i].Shape)
            {
                case TokenShape.Semicolon when form != ValueForm.Speech:
                    return null;
                case TokenShape.Close:
                    i = OpenOf(i);
                    continue;
                case TokenShape.Comma:
                    i = BeforeRelative(i);
                    continue;
            }

            if (tokens[i].Is(WordTags.Relative))
                return HeadOfRelative(i);
            if (reading.MentionOf(i) is not { } mention || mention.Last != i)
                continue;
            if (mention.IsSubject && (form != ValueForm.Speech || SaysFollows(mention)))
                return new Holder(GroupOf(mention), IsCertain: false);
        }

        return null;
    }

    private Holder? HeadOfRelative(int relative)
    {
        int head = relative - 1;
        if (head >= 0 && tokens[head].Shape == TokenShape.Comma)
            head--;
        return reading.MentionOf(head) is { } mention && mention.Last == head ? new Holder([mention], IsCertain: false) { IsRelative = true } : null;
    }

    /// <summary>A value that holds its own subject, as a whole quote does.</summary>
    private Holder? SubjectInside()
    {
        for (int i = first; i <= last; i++)
        {
            if (reading.MentionOf(i) is { IsSubject: true } mention)
                return new Holder(GroupOf(mention), IsCertain: false);
        }

        return null;
    }

    /// <summary>A quote that is a phrase around one name: <c>Tom Reed (clerk)</c>, <c>chief engineer Mary Quill</c>.</summary>
    private Holder? OnlyName()
    {
        NameMention? only = null;
        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Is(WordTags.Verb))
                return null;
            if (reading.MentionOf(i) is not { Form: MentionForm.Name } mention || mention == only || mention.Entities[0].Class != EntityClass.Person)
                continue;
            if (only is not null || mention.IsPossessive || HasPrepositionBetween(first, i))
                return null;
            only = mention;
        }

        return only is null ? null : new Holder([only], IsCertain: true);
    }

    private bool HasPrepositionBetween(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Is(WordTags.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>A quote that goes on to say who speaks.</summary>
    private Holder? SpeakerInside()
    {
        for (int i = first; i < last; i++)
        {
            if (tokens[i].Is(WordTags.Says) && reading.MentionOf(i + 1) is { Form: MentionForm.Name } mention && tokens[i - 1 < 0 ? 0 : i - 1].Shape is TokenShape.Quote or TokenShape.Comma)
                return new Holder([mention], IsCertain: true);
        }

        return null;
    }

    private int OpenOf(int close)
    {
        int i = close - 1;
        while (i > 0 && tokens[i].Shape != TokenShape.Open)
            i--;
        return i;
    }

    /// <summary>Where a comma closes a relative clause, the comma that opens it; else the same.</summary>
    private int BeforeRelative(int comma)
    {
        for (int i = comma - 1; i > 0 && comma - i <= MostSkipped; i--)
        {
            if (tokens[i].Shape == TokenShape.Comma)
                return tokens[i + 1].Is(WordTags.Relative) ? i : comma;
        }

        return comma;
    }

    /// <summary>With all that are named beside it: <c>Ada Moore and Tom Reed</c>.</summary>
    private ImmutableArray<NameMention> GroupOf(NameMention mention)
    {
        ImmutableArray<NameMention>.Builder group = ImmutableArray.CreateBuilder<NameMention>();
        group.Add(mention);
        if (mention.Form is not (MentionForm.Name or MentionForm.UnknownName))
            return group.ToImmutable();
        for (int i = mention.First - 1; i >= 0 && (tokens[i].Shape == TokenShape.Comma || tokens[i].Is(WordTags.Conjunction)); i--)
        {
            if (i > 0 && tokens[i - 1].Shape == TokenShape.Comma && IsListed(reading.MentionOf(i - 2)))
                continue;
            int end = tokens[i].Is(WordTags.Conjunction) && tokens[i - 1 < 0 ? 0 : i - 1].Shape == TokenShape.Comma ? BeforeApposition(i - 1) : i;
            if (reading.MentionOf(end - 1) is not { } other || !IsListed(other) || other.Last != end - 1)
                break;
            group.Add(other);
            i = other.First;
        }

        return group.ToImmutable();
    }

    private static bool IsListed(NameMention? mention) => mention is { Form: MentionForm.Name } or { Form: MentionForm.UnknownName, Classes: MentionClass.Any };

    /// <summary>The comma that opens the apposition that a comma closes: <c>Tom Reed, a ferryman, and Ada Moore</c>.</summary>
    private int BeforeApposition(int comma)
    {
        for (int i = comma - 1; i > 0 && comma - i <= MostSkipped; i--)
        {
            if (tokens[i].Is(WordTags.Verb))
                return comma;
            if (tokens[i].Shape == TokenShape.Comma)
                return i;
        }

        return comma;
    }
}

/// <summary>What is said: a figure, a text, or what somebody says.</summary>
internal enum ValueForm : byte
{
    Figure,
    Text,
    Speech,
}
