using System.Collections.Immutable;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Finds whom a value is said of: the name it stands beside, the head of its relative clause, or the subject of its clause.</summary>
internal sealed partial class HolderFinder
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
            if (IsToldToDo(mention))
                return new Holder([mention], IsCertain: false);
            if (mention.IsSubject && (form != ValueForm.Speech || SaysFollows(mention)))
                return new Holder(GroupOf(mention), IsCertain: false);
        }

        return null;
    }

    /// <summary>"She ordered him to repay 50,000": what he is to do is said of him.</summary>
    private bool IsToldToDo(NameMention mention) =>
        !mention.IsSubject && !mention.IsPossessive && !mention.IsSpeaker && mention.First > 0 && tokens[mention.First - 1].EndsInEd && mention.Last + 3 < tokens.Length && mention.Last + 2 < first
        && tokens[mention.Last + 1].Is(WordTags.Preposition) && tokens[mention.Last + 1].End - tokens[mention.Last + 1].Start == 2
        && tokens[mention.Last + 2] is { IsWord: true, IsCapital: false, Mention: < 0 } verb && !verb.Is(WordTags.Determiner | WordTags.PossessivePronoun | WordTags.Adjective | WordTags.Noun | WordTags.Cardinal) && !verb.EndsInS;

    private Holder? HeadOfRelative(int relative)
    {
        int head = relative - 1;
        if (head >= 0 && tokens[head].Is(WordTags.Preposition))
            head--;
        if (head >= 0 && tokens[head].Shape == TokenShape.Comma)
            head--;
        if (head >= 0 && tokens[head].Shape == TokenShape.Close)
            head = OpenOf(head) - 1;
        if ((reading.MentionOf(head) is { } found && found.Last == head ? found : NameBeforeApposition(head)) is not { } mention)
            return null;
        return mention.Form == MentionForm.Description && NameBehindCopula() is { } name ? new Holder([name], IsCertain: true) : new Holder([mention], IsCertain: false) { IsRelative = true };
    }

    /// <summary>"Ada Moore, a glaciologist, who died": the relative clause is of the name.</summary>
    private NameMention? NameBeforeApposition(int noun)
    {
        for (int i = noun; i > 0 && noun - i <= MostOfNoun; i--)
        {
            if (tokens[i].Shape == TokenShape.Comma)
                return i < noun && tokens[i + 1].Is(WordTags.Determiner) && reading.MentionOf(i - 1) is { Form: MentionForm.Name or MentionForm.UnknownName } name && name.Last == i - 1 ? name : null;
            if (!tokens[i].IsWord || tokens[i].Is(WordTags.Verb | WordTags.Conjunction | WordTags.AnyPronoun))
                return null;
        }

        return null;
    }

    /// <summary>"The councillor who left in 2021 was Ada Moore".</summary>
    private NameMention? NameBehindCopula()
    {
        for (int i = last + 1; i + 1 < tokens.Length && i <= last + MostSkipped; i++)
        {
            if (tokens[i].Is(WordTags.Auxiliary) && reading.MentionOf(i + 1) is { Form: MentionForm.Name, IsPossessive: false } name && name.First == i + 1)
                return name;
            if (tokens[i].Shape is TokenShape.Comma or TokenShape.Semicolon || tokens[i].Is(WordTags.Verb | WordTags.Conjunction | WordTags.Subordinator))
                return null;
        }

        return null;
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
            if (only is not null || mention.IsPossessive || HasBetween(first, i, WordTags.Preposition | WordTags.Conjunction))
                return null;
            only = mention;
        }

        return only is null ? null : new Holder([only], IsCertain: true);
    }

    private bool HasBetween(int from, int to, WordTags tags)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Is(tags))
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
