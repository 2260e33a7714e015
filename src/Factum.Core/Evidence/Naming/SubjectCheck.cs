using Factum.Evidence.Passages;

namespace Factum.Evidence.Naming;

/// <summary>Whether quotes speak of the subject of a claim, or of somebody else.</summary>
internal sealed class SubjectCheck(CitedNames cited, NamedEntity subject)
{
    private readonly AntecedentFinder antecedents = new(cited.Document);
    private readonly bool isInQuote = cited.QuoteNames(subject), isInSentence = cited.SentenceNames(subject);

    public Verdict Check()
    {
        if (!subject.IsProper)
            return isInQuote || isInSentence || cited.SentenceBeforeNames(subject) || cited.SentenceNamesOneReferredBy(subject) ? Verdict.Stated : Verdict.Undecidable;
        Verdict? mildest = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (CitedValue value in cited.ValuesIn(passage))
            {
                mildest = Verdict.Mildest(mildest, Check(passage, value));
                if (mildest.Support == Support.Stated)
                    return mildest;
            }
        }

        return mildest ?? Verdict.Undecidable;
    }

    private Verdict Check(QuotedPassage passage, CitedValue value)
    {
        int number = cited.Document.NumberAt(value.Place.Start);
        SentenceReading reading = cited.Document.Sentence(number);
        Holder? holder = new HolderFinder(reading, value.Place, cited.Form, value.IsWholeQuote).Find();
        if (holder is null)
            return WithoutHolder(passage, reading, number, value);
        if (holder.Includes(subject))
            return Verdict.Stated;
        return holder.Nearest.Form switch
        {
            MentionForm.Name => HeldByName(passage, reading, number, value, holder),
            MentionForm.UnknownName => HeldByUnknown(passage, reading, number, value, holder),
            MentionForm.SomebodyElse => HeldBySomebodyElse(passage, reading, number, value, holder.Nearest),
            _ => HeldByReference(passage, reading, number, value, holder),
        };
    }

    private Verdict HeldByName(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        NameMention nearest = holder.Nearest;
        if (nearest.Entities.Any(other => !other.IsLike(subject) || !other.IsProper || cited.ClaimRefersTo(other)))
            return WithoutHolder(passage, reading, number, value);
        if (!holder.IsCertain && Participants.Include(reading, subject, holder, value.Place))
            return Verdict.Stated;
        if (isInQuote && !holder.IsCertain && reading.Names(subject) && !Participants.HasClauseOfItsOwn(reading, subject, holder, value.Place))
            return Verdict.Undecidable;
        return Another(nearest, isError: passage.Quotes(nearest.Span) && !isInQuote);
    }

    private Verdict HeldByUnknown(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        int before = holder.Nearest.First - 1;
        if (before > 0 && reading.MentionOf(reading.Tokens[before].Shape == TokenShape.Comma ? before - 1 : before) is { Form: MentionForm.SomebodyElse } described)
            return HeldBySomebodyElse(passage, reading, number, value, described);
        if (holder is { IsCertain: true, Nearest.IsPossessive: true } && !NameForms.WordsOf(subject.Entity.Title).Any(word => WordsOf(holder.Nearest).IndexOf(word, StringComparison.Ordinal) >= 0))
            return Verdict.Another(null, WordsOf(holder.Nearest));
        bool isClear = holder.IsCertain && cited.Form == ValueForm.Figure && subject.Class == EntityClass.Person && holder.Nearest.Last > holder.Nearest.First;
        if (isClear)
            return Verdict.Another(null, WordsOf(holder.Nearest));
        return subject.Class == EntityClass.Person && !reading.Names(subject) ? Verdict.Undecidable : WithoutHolder(passage, reading, number, value);
    }

    private Verdict HeldBySomebodyElse(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, NameMention holder)
    {
        if (!NameMention.Includes(holder.Classes, subject.Class))
            return WithoutHolder(passage, reading, number, value);
        bool isOfSubject = holder.Possessor is { } possessor
            && (possessor.Form == MentionForm.Name ? possessor.Entities.Contains(subject) : possessor.IsReference && antecedents.Find(number, possessor, subject).IsWanted);
        return isOfSubject ? Verdict.Another(null, WordsOf(holder)) : Verdict.Undecidable;
    }

    private Verdict HeldByReference(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        NameMention reference = holder.Nearest;
        if (!NameMention.Includes(reference.Classes, subject.Class))
            return WithoutHolder(passage, reading, number, value);
        Antecedent antecedent = antecedents.Find(number, reference, subject);
        if (antecedent.IsWanted)
            return Verdict.Stated;

        // "He" is nobody whom the text calls "she".
        if (reference.Form == MentionForm.Pronoun && !reference.Fits(cited.Document.ToldGenderOf(subject)))
            return Verdict.Another(antecedent.Name is { Entities: [var meant] } && meant.IsLike(subject) ? meant : null, WordsOf(reference));
        if (antecedent.Name is not { Entities: [var other] } name || !other.IsLike(subject) || !other.IsProper || cited.ClaimRefersTo(other))
            return Verdict.Undecidable;
        if (!holder.IsCertain && Participants.Include(reading, subject, holder, value.Place))
            return Verdict.Stated;
        return Another(name, isError: passage.Quotes(name.Span) && !isInQuote && !isInSentence);
    }

    /// <summary>No name or pronoun holds the value by the build of the sentence: then being named near is enough.</summary>
    private Verdict WithoutHolder(QuotedPassage passage, SentenceReading reading, int number, CitedValue value)
    {
        if (isInQuote || reading.Names(subject))
            return Verdict.Stated;
        NameMention? reference = NearestReference(reading, value);
        if (reference is not null && antecedents.Find(number, reference, subject) is { } antecedent)
        {
            if (antecedent.IsWanted)
                return Verdict.Stated;
            if (reference is { IsSubject: true } && passage.Quotes(reference.Span) && antecedent.Name is { Entities: [{ IsProper: true } other] } name && other.IsLike(subject) && !cited.ClaimRefersTo(other))
                return Another(name, isError: false);
            return Verdict.Undecidable;
        }

        return (isInSentence || cited.SentenceBeforeNames(subject)) && !NamesAnother(reading) ? Verdict.Stated : Verdict.Undecidable;
    }

    private NameMention? NearestReference(SentenceReading reading, CitedValue value)
    {
        NameMention? nearest = null;
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.IsReference && !mention.IsSpeaker && NameMention.Includes(mention.Classes, subject.Class) && (nearest is null || mention.Span.Start < value.Place.End))
                nearest = mention;
        }

        return nearest;
    }

    private bool NamesAnother(SentenceReading reading)
    {
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Form == MentionForm.Name && mention.Entities[0].IsLike(subject) && !cited.ClaimRefersTo(mention.Entities[0]))
                return true;
        }

        return false;
    }

    /// <summary>A name of several, none of whom is meant, is reported in the words of the text.</summary>
    private Verdict Another(NameMention mention, bool isError) =>
        Verdict.Another(mention.Entities.Length > 1 ? null : mention.Entities[0], WordsOf(mention)) with { IsError = isError && mention.Entities.Length == 1 };

    private string WordsOf(NameMention mention) => cited.Document.Document.Text.ToString(mention.Span.Start, mention.Span.End);
}
