using Factum.Evidence.Passages;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>Whether quotes name an entity that the value or a qualifier of a claim refers to.</summary>
internal sealed class ReferenceCheck(CitedNames cited, NamedEntity? subject, string source)
{
    private readonly AntecedentFinder antecedents = new(cited.Document);

    public Verdict Check(NamedEntity entity, PropertyType type, string? property)
    {
        if (entity.Entity.Kind.Is("source"))
            return entity.Id == source || cited.SentenceNames(entity) || cited.SentenceBeforeNames(entity) ? Verdict.Stated : Verdict.Undecidable;
        if (cited.QuoteNames(entity))
            return Verdict.Stated;
        bool isNear = cited.SentenceNames(entity) || cited.SentenceBeforeNames(entity);
        if (isNear && !entity.IsProper)
            return Verdict.Stated;
        if (!entity.IsProper)
            return cited.SentenceNamesOneReferredBy(entity) ? Verdict.Stated : Verdict.Undecidable;
        Verdict? found = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            Verdict verdict = Check(passage, entity, type, property);
            if (verdict.Support == Support.Stated)
                return verdict;
            found = found is { IsFinding: true } ? found : verdict;
        }

        if (!isNear)
            return found ?? Verdict.Undecidable;

        // Named around the quote is enough, unless the quote itself names another of its like in that place.
        return found is { IsFinding: true, Other: { } other } && other.IsLike(entity) ? found with { IsError = false } : Verdict.Stated;
    }

    private Verdict Check(QuotedPassage passage, NamedEntity entity, PropertyType type, string? property)
    {
        NameMention? another = null;
        bool isOpen = false;
        foreach (NameMention mention in cited.Quoted(passage))
        {
            if (mention.IsReference && !mention.IsPossessive && NameMention.Includes(mention.Classes, entity.Class))
            {
                Antecedent antecedent = antecedents.Find(cited.Document.NumberAt(mention.Span.Start), mention, entity);
                if (antecedent.IsWanted)
                    return Verdict.Stated;
                isOpen |= antecedent.Name is not { } name || !passage.Quotes(name.Span);
            }
            else if (mention.Form == MentionForm.Name && !mention.IsPossessive && IsAnother(mention, type, property))
            {
                another ??= mention;
                isOpen |= another.Entities[0] != mention.Entities[0];
            }
        }

        if (another is null || isOpen)
            return Verdict.Undecidable;
        return Verdict.Another(another.Entities[0], cited.Document.Document.Text.ToString(another.Span.Start, another.Span.End)) with { IsError = true };
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
