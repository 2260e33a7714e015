using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>Whether quotes speak of the subject of a claim, or of somebody else.</summary>
internal sealed partial class SubjectCheck(CitedNames cited, NamedEntity subject)
{
    private readonly AntecedentFinder antecedents = new(cited.Document);
    private readonly bool isInQuote = cited.QuoteNames(subject), isInSentence = cited.SentenceNames(subject);

    public Verdict Check()
    {
        if (Contrasted() is { } contrasted)
            return Verdict.Another(null, contrasted);
        if (!subject.IsProper && !NamesSibling() && (isInQuote || isInSentence || cited.SentenceBeforeNames(subject) || cited.SentenceNamesOneReferredBy(subject)))
            return Verdict.Stated;
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

    /// <summary>A sentence of several of one kind, which have no names but descriptions: "the poultry division earned 48 million, the bakery division 39".</summary>
    private bool NamesSibling()
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            if (cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start)).Mentions.Exists(mention => mention is { Form: MentionForm.Name, Entities: [var other] } && other != subject && other.Class == EntityClass.Thing && other.IsLike(subject)))
                return true;
        }

        return false;
    }

    /// <summary>"The old boat managed 17" says nothing of the boat that it is held against.</summary>
    private string? Contrasted()
    {
        if (cited.Form != ValueForm.Figure)
            return cited.Passages is [var only] ? ContrastReader.FindIn(cited.Document, only, cited.Claim, subject) : null;
        string? words = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (CitedValue value in cited.ValuesIn(passage))
            {
                SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(value.Place.Start));
                if (value.IsWholeQuote || ContrastReader.Find(reading, cited.Document.Document.Text, value.Place, cited.Claim, subject) is not { } contrast)
                    return null;
                words = cited.Document.Document.Text.ToString(contrast.Start, contrast.End);
            }
        }

        return words;
    }

    private Verdict Check(QuotedPassage passage, CitedValue value)
    {
        int number = cited.Document.NumberAt(value.Place.Start);
        SentenceReading reading = cited.Document.Sentence(number);
        if (SpeakerBefore(reading, value) is { } pronoun && SpeakerLabels.Find(cited.Document, number, pronoun, subject) is { } speaker)
            return speaker;
        if (cited.Form == ValueForm.Figure && !value.IsWholeQuote && subject.IsProper && cited.Claim.Property.Type.Scalar != ScalarType.Date && OwnFigures.Find(reading, cited.Document.Document.Text, value.Place, subject) is { } with && !with.Entities.Any(cited.ClaimRefersTo))
            return Another(with, isError: passage.Quotes(with.Span) && !isInQuote);
        if (value.IsWholeQuote && cited.Form == ValueForm.Text && NamesSeveral(passage) && cited.WordsIn(passage) is { } words && new HolderFinder(reading, words, ValueForm.Text, isWholeQuote: false).FindInBrackets() is { Form: MentionForm.Name } described && !described.Entities.Contains(subject))
            return Another(described, isError: true);
        Holder? holder = new HolderFinder(reading, value.Place, cited.Form, value.IsWholeQuote).Find();
        Verdict verdict = subject.IsProper || NamesSibling() ? Check(passage, reading, number, value, holder) : Verdict.Undecidable;
        if (verdict is { IsFinding: true, IsError: false } && cited.Passages.Length > 1 && isInQuote && !cited.Quoted(passage).Any(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(subject)))
            return Verdict.Undecidable;
        return verdict.Support == Support.Undecidable && new Introductions(cited, subject).FindOther(reading, number, value.Place.Start, holder?.Nearest) is { } other ? Another(other, isError: false) : verdict;
    }

    private Verdict Check(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder? holder)
    {
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

    /// <summary>The "I" of the part of the sentence in which the value stands.</summary>
    private static NameMention? SpeakerBefore(SentenceReading reading, CitedValue value)
    {
        int first = value.IsWholeQuote ? reading.TokenAt(value.Place.End) : reading.TokenAt(value.Place.Start);
        for (int i = first - 1; i >= 0; i--)
        {
            if (reading.MentionOf(i) is { } mention)
                return mention.IsSpeaker ? mention : null;
            if (reading.Tokens[i].Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Stop || reading.Tokens[i].Is(WordTags.Conjunction | WordTags.Relative))
                return null;
        }

        return null;
    }

    private bool NamesSeveral(QuotedPassage passage) => cited.Quoted(passage).Count(mention => mention is { Form: MentionForm.Name, Entities: [{ Class: EntityClass.Person }] }) > 1;

    /// <summary>No name or pronoun holds the value by the build of the sentence: then being named near is enough.</summary>
    private Verdict WithoutHolder(QuotedPassage passage, SentenceReading reading, int number, CitedValue value)
    {
        if (reading.Names(subject) || (isInQuote && !IsNamedOnlyBehind(passage, number)))
            return Verdict.Stated;
        NameMention? reference = NearestReference(reading, value);
        if (reference is not null && antecedents.Find(number, reference, subject) is { } antecedent)
        {
            if (antecedent.IsWanted)
                return Verdict.Stated;
            if (reference is { IsSubject: true } && passage.Quotes(reference.Span) && antecedent.Name is { Entities: [{ IsProper: true } other] } name && other.IsLike(subject) && !cited.ClaimRefersTo(other))
                return Another(name, isError: false);
            return OwnerOf(passage, number, reference, antecedent) is { } owner ? Another(owner, isError: false) : Verdict.Undecidable;
        }

        if ((isInSentence || cited.SentenceBeforeNames(subject)) && !NamesAnother(reading))
            return Verdict.Stated;
        if (subject.Class != EntityClass.Person && Topics.HasWordOf(cited.Document.Document.Text, reading, subject))
            return Verdict.Undecidable;
        return Headings.Find(cited.Document, number, subject) switch
        {
            { Entities: [var other] } heading when other != subject && !cited.ClaimRefersTo(other) => Another(heading, isError: false),
            { } heading when heading.Entities.Contains(subject) => Verdict.Stated,
            _ => NamedInstead(reading, value) is { } instead ? Another(instead, isError: false) : Verdict.Undecidable,
        };
    }

    /// <summary>"Foxglove sued her and lost. Its owner, Tom Reed, …": whose owner he is, where nothing near speaks of the subject.</summary>
    private NameMention? OwnerOf(QuotedPassage passage, int number, NameMention reference, Antecedent antecedent)
    {
        if (!reference.IsPossessive || !passage.Quotes(reference.Span) || antecedent.Name is not { Form: MentionForm.Name, Entities: [{ IsProper: true } other] } name || !other.IsLike(subject) || cited.ClaimRefersTo(other))
            return null;
        int named = cited.Document.NumberAt(name.Span.Start);
        for (int i = Math.Max(0, named - 1); i <= number; i++)
        {
            if (cited.Document.Sentence(i).Names(subject))
                return null;
        }

        return number - named <= 1 ? name : null;
    }

    /// <summary>A sentence that names somebody else of its like, and has no word that may mean the subject, is not about the subject.</summary>
    private NameMention? NamedInstead(SentenceReading reading, CitedValue value)
    {
        if (subject.Class == EntityClass.Thing)
            return Topics.Find(cited.Document, reading, value.Place.Start, subject) is { } topic && !topic.Entities.Contains(subject) && !cited.ClaimRefersTo(topic.Entities[0]) ? topic : null;
        if (reading.Mentions.Exists(mention => mention.Form is not MentionForm.Name && NameMention.Includes(mention.Classes, subject.Class)))
            return null;
        if (subject.Class == EntityClass.Organisation)
            return reading.Mentions.Find(mention => mention.Form == MentionForm.Name) is { IsPossessive: false, Entities: [{ Class: EntityClass.Organisation } firm] } first && (first.IsSubject || first.First == 0) && !cited.ClaimRefersTo(firm) ? first : null;
        return reading.Mentions.Find(mention => mention is { Form: MentionForm.Name, Entities: [{ Class: EntityClass.Person } other] } && !cited.ClaimRefersTo(other));
    }

    /// <summary>"He died in 2011. His widow, Ada, stayed": who is named in a later sentence of one quote is not meant in the first.</summary>
    private bool IsNamedOnlyBehind(QuotedPassage passage, int number)
    {
        bool isBehind = false;
        foreach (QuotedPassage other in cited.Passages)
        {
            foreach (NameMention mention in cited.Quoted(other))
            {
                if (mention.Form != MentionForm.Name || !mention.Entities.Contains(subject))
                    continue;
                if (other != passage || cited.Document.NumberAt(mention.Span.Start) <= number)
                    return false;
                isBehind = true;
            }
        }

        return isBehind;
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
        Verdict.Another(mention.Entities is [var one] ? one : null, WordsOf(mention)) with { IsError = isError && mention.Entities.Length == 1 };

    private string WordsOf(NameMention mention) => cited.Document.Document.Text.ToString(mention.Span.Start, mention.Span.End);
}
