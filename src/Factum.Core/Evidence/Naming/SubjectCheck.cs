using Factum.Evidence.Entailment;
using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>Whether quotes speak of the subject of a claim, or of somebody else.</summary>
internal sealed class SubjectCheck(CitedNames cited, NamedEntity subject)
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
            return Another(with, isError: false);
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

    /// <summary><c>royalties-from-tidewater</c>: the property itself is about the other.</summary>
    private bool IsInProperty(NamedEntity other) =>
        other != subject && cited.Claim.Property.Name.Split('-') is { Length: > 1 } words && NameForms.WordsOf(other.Entity.Title).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

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

    /// <summary>What her agent asks for is asked for her.</summary>
    private bool SpeaksFor(SentenceReading reading, NameMention holder) =>
        cited.Document.Document.Text.ToString(reading.Tokens[holder.Last].Start, reading.Tokens[holder.Last].End) is "agent" or "agents" or "lawyer" or "lawyers" or "solicitor" or "solicitors" or "counsel" or "spokesman" or "spokeswoman" or "spokesperson" or "broker" or "attorney";

    private bool NamesSeveral(QuotedPassage passage) => cited.Quoted(passage).Count(mention => mention is { Form: MentionForm.Name, Entities: [{ Class: EntityClass.Person }] }) > 1;

    /// <summary>"Tom Reed, who is 72, bought out his cousin Ada Moore": the clause in which the value stands is closed before the subject is named.</summary>
    private bool EndsBeforeSubject(SentenceReading reading, CitedValue value)
    {
        int last = reading.TokenAt(Math.Max(value.Place.End - 1, value.Place.Start));
        List<NameMention> own = reading.Mentions.FindAll(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(subject));
        return !value.IsWholeQuote && last + 1 < reading.Tokens.Length && reading.Tokens[last + 1].Shape == TokenShape.Comma && own.Count > 0 && own.TrueForAll(mention => mention.First > last + 1);
    }

    private bool IsDescribedByProperty(SentenceReading reading, NameMention holder)
    {
        SentenceToken noun = reading.Tokens[holder.Last];
        string form = WordForms.Of(cited.Document.Document.Text.Span.Slice(noun.Start, noun.End - noun.Start))[0];
        return cited.Claim.Property.Name.Split('-').Any(word => WordForms.AreOfOneFamily(WordForms.Of(word.AsSpan())[0], form));
    }

    private Verdict HeldByUnknown(QuotedPassage passage, SentenceReading reading, int number, CitedValue value, Holder holder)
    {
        int before = holder.Nearest.First - 1;
        if (before > 0 && reading.MentionOf(reading.Tokens[before].Shape == TokenShape.Comma ? before - 1 : before) is { Form: MentionForm.SomebodyElse } described)
            return HeldBySomebodyElse(passage, reading, number, value, described);
        if (holder is { IsCertain: true, Nearest.IsPossessive: true } && !NameForms.WordsOf(subject.Entity.Title).Any(word => WordsOf(holder.Nearest).IndexOf(word, StringComparison.Ordinal) >= 0))
            return Verdict.Another(null, WordsOf(holder.Nearest));
        bool isWhole = holder.Nearest.Last > holder.Nearest.First || IsAddressed(reading, holder.Nearest);
        bool isClear = holder.IsCertain && cited.Form == ValueForm.Figure && subject.Class == EntityClass.Person && isWhole && !SharesName(holder.Nearest);
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
            return Verdict.Undecidable;
        }

        if ((isInSentence || cited.SentenceBeforeNames(subject)) && !NamesAnother(reading))
            return Verdict.Stated;
        return Headings.Find(cited.Document, number, subject) switch
        {
            { Entities: [var other] } heading when other != subject && !cited.ClaimRefersTo(other) => Another(heading, isError: false),
            { } heading when heading.Entities.Contains(subject) => Verdict.Stated,
            _ => NamedInstead(reading, value) is { } instead ? Another(instead, isError: false) : Verdict.Undecidable,
        };
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
