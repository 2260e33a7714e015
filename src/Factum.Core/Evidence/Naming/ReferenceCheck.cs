using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>Whether quotes name an entity that the value or a qualifier of a claim refers to.</summary>
internal sealed partial class ReferenceCheck(CitedNames cited, NamedEntity? subject, string source)
{
    private readonly AntecedentFinder antecedents = new(cited.Document);

    public Verdict Check(NamedEntity entity, PropertyType type, string? property)
    {
        if (entity.Entity.Kind.Is("source"))
            return entity.Id == source || cited.SentenceNames(entity) || cited.SentenceBeforeNames(entity) ? Verdict.Stated : Verdict.Undecidable;
        Elsewhere allowed = subject is not { Class: EntityClass.Person } || entity.Class != EntityClass.Organisation ? Elsewhere.Any : (MayBeBefore(property) ? Elsewhere.Before : Elsewhere.Nowhere) | (MayBeNext(property) ? Elsewhere.Next : Elsewhere.Nowhere);
        if (cited.QuoteNames(entity, allowed))
            return (CutOffPossessive(entity) ?? OnlyAsPossessor(entity) ?? new RoleReader(cited, entity).FindOther(property)) is { } inPlace ? Verdict.Another(null, inPlace)
                : property is not null && !IsInPart(entity, property) && InPart(entity, property) is { Form: MentionForm.Name } part && part.Entities[0].IsLike(entity) && !IsNamedWith(part, entity) ? Another(part) : Verdict.Stated;
        bool isNear = cited.SentenceNames(entity, allowed) || cited.SentenceBeforeNames(entity);
        if (allowed != Elsewhere.Any && !isNear && cited.ElsewhereIn(entity) is { } elsewhere)
            return Verdict.Another(null, cited.Document.Document.Text.ToString(elsewhere.Start, elsewhere.End));
        if (isNear && !entity.IsProper)
            return Verdict.Stated;
        if (!cited.QuoteNames(entity) && entity.IsProper && property is not null && (isNear ? BehindSemicolon(entity) : InPart(entity, property)) is { } absent)
            return Another(absent) with { IsError = absent.Form == MentionForm.Name };
        if (!isNear && OtherOffice(entity, type, property) is { } office)
            return Verdict.Another(office.Form == MentionForm.Name ? office.Entities[0] : null, cited.Document.Document.Text.ToString(office.Span.Start, office.Span.End)) with { IsError = entity.IsProper && office.Form == MentionForm.Name };
        if (!entity.IsProper)
            return cited.SentenceNamesOneReferredBy(entity) ? Verdict.Stated : Verdict.Undecidable;
        if (property is null && PlaceOfWhere() is { } place && !place.Entities.Contains(entity) && place.Entities[0].IsOneOf(type))
            return Verdict.Another(place.Entities is [var single] ? single : null, cited.Document.Document.Text.ToString(place.Span.Start, place.Span.End));
        Verdict? found = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            Verdict verdict = Check(passage, entity, type, property, allowed);
            if (verdict.Support == Support.Stated)
                return verdict;
            found = found is { IsFinding: true } ? found : verdict;
        }

        if (!isNear)
            return found is { IsFinding: true } ? found : Continued(type, property) is { } next ? Another(next) : found ?? Verdict.Undecidable;
        if (property is not null && found is not { IsFinding: true } && !cited.SentenceNames(entity) && (Continued(type, property) ?? NamedInstead(entity, type, property)) is { } instead)
            return Another(instead);

        // Named around the quote is enough, unless the quote itself names another of its like in that place.
        return found is { IsFinding: true, Other: { } other } && other.IsLike(entity) ? found with { IsError = false } : Verdict.Stated;
    }

    /// <summary>Not where it is the other sex, or the one whom the claim is about.</summary>
    private bool MayMean(NameMention mention, NamedEntity entity)
    {
        if (!NameMention.Includes(mention.Classes, entity.Class) || !mention.Fits(cited.Document.GenderOf(entity)))
            return false;
        return subject is null || !mention.IsSubject || !subject.IsLike(entity) || !antecedents.Find(cited.Document.NumberAt(mention.Span.Start), mention, subject).IsWanted;
    }

    private Verdict Another(NameMention mention) => Verdict.Another(mention.Entities is [var one, ..] ? one : null, cited.Document.Document.Text.ToString(mention.Span.Start, mention.Span.End));

    /// <summary>"From Tidewater, where she was clerk", of which the quote is "she was clerk": it is there.</summary>
    private NameMention? PlaceOfWhere()
    {
        if (cited.Passages is not [var passage])
            return null;
        SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start));
        int first = reading.TokenAt(passage.Match.Start);
        int where = first < reading.Tokens.Length && IsWhere(reading.Tokens[first]) ? first : first - 1;
        return where > 1 && IsWhere(reading.Tokens[where]) && reading.Tokens[where - 1].Shape == TokenShape.Comma && reading.MentionOf(where - 2) is { Form: MentionForm.Name } name && name.Last == where - 2 ? name : null;
    }

    private bool IsWhere(SentenceToken token) => token.IsWord && cited.Document.Document.Text.Span.Slice(token.Start, token.End - token.Start) is "where";

    /// <summary>"… an oceanographer", quoted from "an oceanographer at Carvalhal": right behind the quote stands the one who is meant.</summary>
    private NameMention? Continued(PropertyType type, string? property)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(Math.Max(passage.Match.End - 1, passage.Match.Start)));
            int next = reading.TokenAt(passage.Match.End);
            while (next < reading.Tokens.Length && (reading.Tokens[next].Is(WordTags.Preposition | WordTags.Determiner) || reading.Tokens[next].Shape is TokenShape.Comma) && !reading.Tokens[next].Is(WordTags.Subordinator))
                next++;
            if (reading.MentionOf(next) is { Form: MentionForm.Name, IsPossessive: false, IsSubject: false } mention && mention.First == next && IsAnother(mention, type, property))
                return mention;
        }

        return null;
    }

    /// <summary>The sentence before names the entity, and the sentence itself, without a word for it, another of its like.</summary>
    private NameMention? NamedInstead(NamedEntity entity, PropertyType type, string property)
    {
        NameMention? instead = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start)).Mentions)
            {
                if (mention.IsReference && NameMention.Includes(mention.Classes, entity.Class))
                    return null;
                if (mention is { Form: MentionForm.Name, Elsewhere: Elsewhere.Nowhere } && mention.Entities[0].IsLike(entity) && IsAnother(mention, type, property))
                    instead ??= mention;
            }
        }

        return instead;
    }

    private Verdict Check(QuotedPassage passage, NamedEntity entity, PropertyType type, string? property, Elsewhere allowed)
    {
        NameMention? another = null, meant = null;
        bool isOpen = false;
        foreach (NameMention mention in cited.Quoted(passage))
        {
            if (mention.IsReference && !mention.IsPossessive && MayMean(mention, entity))
            {
                Antecedent antecedent = antecedents.Find(cited.Document.NumberAt(mention.Span.Start), mention, entity);
                if (antecedent.IsWanted)
                    return Verdict.Stated;
                if (antecedent.Name is { } name && !passage.Quotes(name.Span) && name.Form == MentionForm.Name && IsAnother(name, type, property))
                    meant ??= name;
                else
                    isOpen |= antecedent.Name is not { } quoted || !passage.Quotes(quoted.Span);
            }
            else if (mention.Form == MentionForm.Name && (mention.Elsewhere & ~allowed) == 0 && (!mention.IsPossessive || IsBeforeOffice(mention)) && IsAnother(mention, type, property))
            {
                another ??= mention;
                isOpen |= another.Entities[0] != mention.Entities[0];
            }
        }

        if (another is null && !isOpen && HeadOfRelative(passage, entity, type, property) is { } head)
            return Verdict.Another(head.Entities[0], cited.Document.Document.Text.ToString(head.Span.Start, head.Span.End));
        if (another is null && !isOpen && meant is not null && property is not null)
            return Another(meant);
        if (another is null || isOpen)
            return Verdict.Undecidable;
        return Verdict.Another(another.Entities[0], cited.Document.Document.Text.ToString(another.Span.Start, another.Span.End)) with { IsError = true };
    }

    /// <summary>"Chairman of Tidewater" and "Tidewater's chairman" is chairman of nothing else, be it known to the project or not.</summary>
    private NameMention? OtherOffice(NamedEntity entity, PropertyType type, string? property)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in cited.Quoted(passage))
            {
                if (mention.Elsewhere != Elsewhere.Nowhere || !IsOfOffice(mention))
                    continue;
                if (mention.Form == MentionForm.Name ? IsAnother(mention, type, property) : mention.Form == MentionForm.UnknownName && entity.Class == EntityClass.Organisation && !SharesWord(mention, entity))
                    return mention;
            }
        }

        return null;
    }

    private bool IsOfOffice(NameMention mention)
    {
        SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
        return mention.IsPossessive
            ? IsBeforeOffice(mention)
            : mention.First > 1 && tokens[mention.First - 1].Is(WordTags.Preposition) && tokens[mention.First - 2].Is(WordTags.PersonNoun) && !tokens[mention.First - 2].Is(WordTags.Relation);
    }

    /// <summary>By a part of the name, or by its initials.</summary>
    private bool SharesWord(NameMention mention, NamedEntity entity)
    {
        string[] words = NameForms.WordsOf(cited.Document.Document.Text.ToString(mention.Span.Start, mention.Span.End));
        foreach (NameForm form in entity.Forms)
        {
            if (form.Words.Any(own => words.Contains(own, StringComparer.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>What a claim of the past, or of whence somebody comes, may refer to.</summary>
    private bool MayBeBefore(string? property) =>
        (property is null || !property.EndsWith("-by", StringComparison.Ordinal)) && (cited.Claim.Qualifiers.Any(qualifier => qualifier.Name is "former" or "until" or "from") || cited.Claim.Modality == Modality.Denied || (property is null && SpeaksOfPast())
        || (property ?? cited.Claim.Property.Name).Split('-').Any(word => word is "from" or "former" or "previous" or "ex" or "origin" or "left" or "leaves" or "past" or "before" or "poached" or "hired"));

    /// <summary>An office at the place to which somebody is only going is none yet; what a property itself refers to may be anything.</summary>
    private bool MayBeNext(string? property) => property is not null || cited.Claim.Modality is Modality.Expected or Modality.Possible || cited.Claim.Qualifiers.Any(qualifier => qualifier.Name is "since" or "from" or "next");

    /// <summary>"She was their controller": where she was is asked for.</summary>
    private bool SpeaksOfPast() => cited.Passages.Any(passage => passage.Quoted.Any(part => passage.In(part).IndexOf(" was ".AsSpan()) >= 0 || passage.In(part).IndexOf(" had been ".AsSpan()) >= 0 || passage.In(part).IndexOf("served".AsSpan()) >= 0));

    /// <summary>"Tidewater's founder": the office is that of the name, as in "founder of Tidewater".</summary>
    private bool IsBeforeOffice(NameMention mention)
    {
        SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
        int i = mention.Last + 2;
        while (i < tokens.Length && tokens[i].Is(WordTags.Adjective) && !tokens[i].Is(WordTags.PersonNoun))
            i++;
        return mention.Entities is [] or [{ Class: EntityClass.Organisation }] && i < tokens.Length && tokens[i].Is(WordTags.PersonNoun) && !tokens[i].Is(WordTags.Relation);
    }

    /// <summary>"Foxglove, which is headed by Ada Moore": the quote is of the relative clause, and its head is the other.</summary>
    private NameMention? HeadOfRelative(QuotedPassage passage, NamedEntity entity, PropertyType type, string? property)
    {
        SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start));
        if (reading.Names(entity) || new HolderFinder(reading, passage.Quoted[0], ValueForm.Text, isWholeQuote: false).Find() is not { IsRelative: true, Nearest: { Form: MentionForm.Name } head })
            return null;
        return head.Entities is [{ IsProper: true } other] && other.IsLike(entity) && IsAnother(head, type, property) ? head : null;
    }

    /// <summary>A name that could stand where the claimed one does, and has no other part in what the claim is about.</summary>
    private bool IsAnother(NameMention mention, PropertyType type, string? property)
    {
        if (mention.Entities is not [{ IsProper: true } other] || !other.IsOneOf(type) || other == subject)
            return false;
        if (subject is not null && subject.Referred.TryGetValue(other.Id, out string? otherProperty) && otherProperty != property)
            return false;
        return !cited.ClaimRefersTo(other);
    }
}
