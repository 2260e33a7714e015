using Factum.Evidence.Entailment;
using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;

namespace Factum.Evidence.Naming;

/// <content>Of whom the value is said, by what holds it: a name, a stranger, somebody who belongs to another, a pronoun.</content>
internal sealed partial class SubjectCheck
{
    private Verdict HeldByName(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        NameMention nearest = holder.Nearest;
        if (nearest.Entities.Any(other => IsInProperty(other) || !other.IsLike(subject) || (!other.IsProper && subject.IsProper) || cited.ClaimRefersTo(other)))
            return nearest is { IsPossessive: true, IsSubject: true, Entities: [{ IsProper: true } owner] } && owner != subject && !isInSentence && !cited.ClaimRefersTo(owner) && OwnsProperty(reading, nearest)
                ? Another(nearest, isError: false)
                : WithoutHolder(passage, reading, number, value);
        if (!holder.IsCertain && Participants.Include(reading, subject, holder, value.Place))
            return Verdict.Stated;
        if (holder.IsRelative && EndsBeforeSubject(reading, value))
            return Another(nearest, isError: passage.Quotes(nearest.Span));
        if (isInQuote && !holder.IsCertain && reading.Names(subject) && !Participants.HasClauseOfItsOwn(reading, subject, holder, value.Place))
            return Verdict.Undecidable;
        return Another(nearest, isError: passage.Quotes(nearest.Span) && !isInQuote);
    }

    /// <summary>"Tom Reed's quote is £5,000", of a quote: it is his, whatever the kind of the claim's subject.</summary>
    private bool OwnsProperty(SentenceReading reading, NameMention owner)
    {
        for (int i = owner.Last + 2; i < reading.Tokens.Length && reading.Tokens[i].IsWord && !reading.Tokens[i].Is(WordTags.Auxiliary); i++)
        {
            string form = WordForms.Of(cited.Document.Document.Text.Span.Slice(reading.Tokens[i].Start, reading.Tokens[i].End - reading.Tokens[i].Start))[0];
            if (cited.Claim.Property.Name.Split('-').Any(word => WordForms.AreOfOneFamily(WordForms.Of(word.AsSpan())[0], form)))
                return true;
        }

        return false;
    }

    /// <summary><c>royalties-from-tidewater</c>: the property itself is about the other.</summary>
    private bool IsInProperty(NamedEntity other) =>
        other != subject && cited.Claim.Property.Name.Split('-') is { Length: > 1 } words && NameForms.WordsOf(other.Entity.Title).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>"Tom Reed, who is 72, bought out his cousin Ada Moore": the clause in which the value stands is closed before the subject is named.</summary>
    private bool EndsBeforeSubject(SentenceReading reading, CitedValue value)
    {
        int last = reading.TokenAt(Math.Max(value.Place.End - 1, value.Place.Start));
        List<NameMention> own = reading.Mentions.FindAll(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(subject));
        while (last + 1 < reading.Tokens.Length && reading.Tokens[last + 1] is { IsWord: true, Mention: < 0 } token && !token.Is(WordTags.Verb | WordTags.Auxiliary | WordTags.Conjunction | WordTags.Subordinator) && !token.EndsInEd)
            last++;
        return !value.IsWholeQuote && last + 1 < reading.Tokens.Length && reading.Tokens[last + 1].Shape == TokenShape.Comma && own.Count > 0 && own.TrueForAll(mention => mention.First > last + 1);
    }

    private bool IsDescribedByProperty(SentenceReading reading, NameMention holder)
    {
        SentenceToken noun = reading.Tokens[holder.Last];
        string form = WordForms.Of(cited.Document.Document.Text.Span.Slice(noun.Start, noun.End - noun.Start))[0];
        return cited.Claim.Property.Name.Split('-').Any(word => WordForms.AreOfOneFamily(WordForms.Of(word.AsSpan())[0], form));
    }

    /// <summary>What her agent asks for is asked for her.</summary>
    private bool SpeaksFor(SentenceReading reading, NameMention holder) =>
        cited.Claim.Property.Name.Split('-').Any(word => word is "asking" or "asked" or "asks" or "demand" or "demands" or "demanded" or "wants" or "wanted" or "fee" or "plea" or "claims")
        && cited.Document.Document.Text.ToString(reading.Tokens[holder.Last].Start, reading.Tokens[holder.Last].End) is "agent" or "agents" or "lawyer" or "lawyers" or "solicitor" or "solicitors" or "counsel" or "spokesman" or "spokeswoman" or "spokesperson" or "broker" or "attorney";

    private Verdict HeldByUnknown(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        int before = holder.Nearest.First - 1;
        if (before > 0 && reading.MentionOf(reading.Tokens[before].Shape == TokenShape.Comma ? before - 1 : before) is { Form: MentionForm.SomebodyElse } described)
            return HeldBySomebodyElse(passage, reading, number, value, described);
        if (holder is { IsCertain: true, Nearest.IsPossessive: true } && !NameForms.WordsOf(subject.Entity.Title).Any(word => WordsOf(holder.Nearest).IndexOf(word, StringComparison.Ordinal) >= 0))
            return Verdict.Another(null, WordsOf(holder.Nearest));
        bool isWhole = holder.Nearest.Last > holder.Nearest.First || (IsAddressed(reading, holder.Nearest) && !SharesName(holder.Nearest));
        bool isClear = holder.IsCertain && cited.Form == ValueForm.Figure && subject.Class == EntityClass.Person && isWhole;
        if (isClear)
            return Verdict.Another(null, WordsOf(holder.Nearest));
        if (cited.Form == ValueForm.Figure && subject.Class == EntityClass.Person && holder.Nearest is { IsSubject: true, IsPossessive: false } stranger && stranger.Last > stranger.First && !MayMeanSubject(reading, stranger))
            return Verdict.Another(null, WordsOf(stranger));
        return subject.Class == EntityClass.Person && !reading.Names(subject) ? Verdict.Undecidable : WithoutHolder(passage, reading, number, value);
    }

    private static bool IsAddressed(SentenceReading reading, NameMention name) =>
        name.First > 0 && (reading.Tokens[name.First - 1].Is(WordTags.Honorific) || (name.First > 1 && reading.Tokens[name.First - 1].Shape == TokenShape.Stop && reading.Tokens[name.First - 2].Is(WordTags.Honorific)));

    private bool SharesName(NameMention stranger)
    {
        string words = WordsOf(stranger);
        return NameForms.WordsOf(subject.Entity.Title).Any(word => words.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Whether the sentence speaks of the subject beside a stranger: by a pronoun of its own, or by a part of the same name.</summary>
    private bool MayMeanSubject(SentenceReading reading, NameMention stranger)
    {
        string words = WordsOf(stranger);
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.IsReference && !mention.IsPossessive && NameMention.Includes(mention.Classes, subject.Class))
                return true;
        }

        return reading.Names(subject) || NameForms.WordsOf(subject.Entity.Title).Any(word => words.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private Verdict HeldBySomebodyElse(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, NameMention holder)
    {
        // "His predecessor, Ada Moore", of the predecessor: the description is the value, and whose it is is asked for.
        if (holder.Possessor is { } whose && IsDescribedByProperty(reading, holder))
            return whose.Form == MentionForm.Name ? whose.Entities.Contains(subject) ? Verdict.Stated : WithoutHolder(passage, reading, number, value) : whose.IsReference && antecedents.Find(number, whose, subject).IsWanted ? Verdict.Stated : Verdict.Undecidable;

        // "… which her agent put at 5 million", reported by her agent: who says it does not get it.
        bool isSpeaker = cited.Claim is { IsByName: false, By: { } by } && by.Equals(WordsOf(holder), StringComparison.OrdinalIgnoreCase);
        if (isSpeaker || !NameMention.Includes(holder.Classes, subject.Class))
            return WithoutHolder(passage, reading, number, value);
        bool isOfSubject = holder.Possessor is { } possessor
            && (possessor.Form == MentionForm.Name ? possessor.Entities.Contains(subject) : possessor.IsReference && antecedents.Find(number, possessor, subject).IsWanted);
        if (isOfSubject && SpeaksFor(reading, holder))
            return Verdict.Stated;
        return isOfSubject ? Verdict.Another(null, WordsOf(holder)) : Verdict.Undecidable;
    }

    private Verdict HeldByReference(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        NameMention reference = holder.Nearest;
        if (!NameMention.Includes(reference.Classes, subject.Class))
            return WithoutHolder(passage, reading, number, value);
        if (NameOfOffice(reading, reference) is { } named)
            return named.Entities.Contains(subject) ? Verdict.Stated : named.Form == MentionForm.Name && !cited.ClaimRefersTo(named.Entities[0]) ? Another(named, isError: passage.Quotes(named.Span)) : Verdict.Undecidable;
        Antecedent antecedent = antecedents.Find(number, reference, subject);
        if (antecedent.IsWanted)
            return Verdict.Stated;

        // "He" is nobody whom the text calls "she".
        if (reference.Form == MentionForm.Pronoun && !reference.Fits(cited.Document.ToldGenderOf(subject)))
            return Verdict.Another(antecedent.Name is { Entities: [var meant] } && meant.IsLike(subject) ? meant : null, WordsOf(reference));
        // "They" are several, and the one who is named last is not all of them.
        if (reading.Tokens[reference.First].Is(WordTags.PluralPronoun) && subject.Class == EntityClass.Person)
            return Verdict.Undecidable;
        if (antecedent.Name is not { Entities: [var other] } name || !other.IsLike(subject) || !other.IsProper || cited.ClaimRefersTo(other))
            return Verdict.Undecidable;
        if (!holder.IsCertain && Participants.Include(reading, subject, holder, value.Place))
            return Verdict.Stated;
        return Another(name, isError: passage.Quotes(name.Span) && !isInQuote && !isInSentence);
    }

    /// <summary>"The head of the Bank of Halcyon, Ada Moore": who the description is of stands behind what the office is of.</summary>
    private static NameMention? NameOfOffice(SentenceReading reading, NameMention description)
    {
        SentenceToken[] tokens = reading.Tokens;
        int of = description.Last + 1;
        if (description.Form != MentionForm.Description || of + 1 >= tokens.Length || !tokens[description.Last].Is(WordTags.PersonNoun) || !tokens[of].Is(WordTags.Preposition))
            return null;
        int next = tokens[of + 1].Is(WordTags.Determiner) ? of + 2 : of + 1;
        if (reading.MentionOf(next) is not { Form: MentionForm.Name or MentionForm.UnknownName } office || office.Last + 2 >= tokens.Length || tokens[office.Last + 1].Shape != TokenShape.Comma)
            return null;
        int name = office.Last + 2;
        while (name < tokens.Length && tokens[name].Is(WordTags.Honorific))
            name++;
        return reading.MentionOf(name) is { Form: MentionForm.Name or MentionForm.UnknownName } found && (found.Entities is [] or [{ Class: EntityClass.Person }]) ? found : null;
    }
}
