using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>A claim and one of its citations with the names that stand in its passages.</summary>
internal sealed class CitedNames(CitedClaim cited, DocumentNames document, MemberClaims members, BoundEntity? source)
{
    /// <summary>The source that is cited; null where the project has none of that name.</summary>
    public BoundEntity? Source { get; } = source;

    public BoundClaim Claim => cited.Claim;

    public ImmutableArray<QuotedPassage> Passages => cited.Passages;

    public DocumentNames Document { get; } = document;

    /// <summary>Whether a quote itself has a name of the entity.</summary>
    public bool QuoteNames(NamedEntity entity, Elsewhere allowed = Elsewhere.Any) =>
        QuotedNamesOf(entity).Any(quoted => (quoted.Name.Elsewhere & ~allowed) == 0);

    /// <summary>The names of the entity that are quoted whole, with the passages that quote them.</summary>
    public IEnumerable<(QuotedPassage Passage, NameMention Name)> QuotedNamesOf(NamedEntity entity)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in Quoted(passage))
            {
                if (mention.Form == MentionForm.Name && mention.Entities.Contains(entity))
                    yield return (passage, mention);
            }
        }
    }

    /// <summary>Whether a sentence with a quote names the entity.</summary>
    public bool SentenceNames(NamedEntity entity, Elsewhere allowed = Elsewhere.Any)
    {
        foreach (NameMention mention in NamesOf(entity))
        {
            if ((mention.Elsewhere & ~allowed) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Where a sentence with a quote names the entity as that where somebody was or will be; null where it does not.</summary>
    public TextSpan? ElsewhereIn(NamedEntity entity)
    {
        foreach (NameMention mention in NamesOf(entity))
        {
            if (mention.Elsewhere != Elsewhere.Nowhere)
                return mention.Span;
        }

        return null;
    }

    private IEnumerable<NameMention> NamesOf(NamedEntity entity)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            int last = Document.NumberAt(Math.Max(passage.Match.End - 1, passage.Match.Start));
            for (int i = Document.NumberAt(passage.Match.Start); i <= last; i++)
            {
                foreach (NameMention mention in Document.Sentence(i).Mentions)
                {
                    if (mention.Form == MentionForm.Name && mention.Entities.Contains(entity))
                        yield return mention;
                }
            }
        }
    }

    /// <summary>Whether the sentence before one with a quote names the entity.</summary>
    public bool SentenceBeforeNames(NamedEntity entity)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            int first = Document.NumberAt(passage.Match.Start);
            if (first > 0 && Document.Sentence(first - 1).Names(entity))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence with a quote names one of those that an entity without a name of its own refers to.</summary>
    public bool SentenceNamesOneReferredBy(NamedEntity unnamed)
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            int last = Document.NumberAt(Math.Max(passage.Match.End - 1, passage.Match.Start));
            for (int i = Document.NumberAt(passage.Match.Start); i <= last; i++)
            {
                foreach (NameMention mention in Document.Sentence(i).Mentions)
                {
                    if (mention.Form == MentionForm.Name && mention.Entities[0].IsProper && unnamed.Referred.ContainsKey(mention.Entities[0].Id))
                        return true;
                }
            }
        }

        return false;
    }

    /// <summary>The claim itself speaks of the entity, or another value of its member does: those share the quote.</summary>
    public bool ClaimRefersTo(NamedEntity entity)
    {
        if (Claim.By == entity.Id)
            return true;
        foreach (BoundQualifier qualifier in Claim.Qualifiers)
        {
            if (Referred.In(qualifier.Value, entity.Id))
                return true;
        }

        foreach (BoundClaim sibling in members.Of(Claim))
        {
            if (Referred.In(sibling.Value, entity.Id))
                return true;
        }

        return false;
    }

    /// <summary>The mentions that are quoted whole.</summary>
    public IEnumerable<NameMention> Quoted(QuotedPassage passage)
    {
        int last = Document.NumberAt(Math.Max(passage.Match.End - 1, passage.Match.Start));
        for (int i = Document.NumberAt(passage.Match.Start); i <= last; i++)
        {
            foreach (NameMention mention in Document.Sentence(i).Mentions)
            {
                if (passage.Quotes(mention.Span))
                    yield return mention;
            }
        }
    }

    /// <summary>Where a passage states the value: as the reader of values found it, else the figure as it is written, else its last quoted part.</summary>
    public IEnumerable<CitedValue> ValuesIn(QuotedPassage passage)
    {
        bool isFound = false;
        TextSpan? words = null;
        foreach (TextSpan place in cited.ValuePlaces)
        {
            if (!passage.Sentence.Contains(place.Start))
                continue;
            isFound = true;
            if (Form == ValueForm.Figure)
                yield return new CitedValue(place);
            else
                words = words is { } known ? TextSpan.FromBounds(Math.Min(known.Start, place.Start), Math.Max(known.End, place.End)) : place;
        }

        if (words is { } all)
            yield return new CitedValue(all);
        if (!isFound && cited.ValuePlaces.IsEmpty)
            yield return FigureIn(passage) ?? EntityIn(passage) ?? new CitedValue(passage.Quoted[passage.Quoted.Length - 1]) { IsWholeQuote = true };
    }

    /// <summary>The words of a text that a passage states, from the first to the last; null where it states none.</summary>
    public TextSpan? WordsIn(QuotedPassage passage)
    {
        TextSpan? words = null;
        foreach (TextSpan place in cited.WordPlaces)
        {
            if (passage.Match.Start <= place.Start && place.End <= passage.Match.End)
                words = words is { } known ? TextSpan.FromBounds(Math.Min(known.Start, place.Start), Math.Max(known.End, place.End)) : place;
        }

        return words;
    }

    public ValueForm Form => Claim.Property.Type.IsOrdered ? ValueForm.Figure
        : Claim.Property.Name is "says" or "view" ? ValueForm.Speech
        : ValueForm.Text;

    private CitedValue? FigureIn(QuotedPassage passage)
    {
        if (Form != ValueForm.Figure || Claim.Value.Choices is not [{ Scalar: { } scalar }, ..])
            return null;
        int length = 0;
        while (length < scalar.Text.Length && scalar.Text[length] is >= '0' and <= '9' or '.')
            length++;
        if (length == 0)
            return null;
        foreach (TextSpan part in passage.Quoted)
        {
            int at = passage.In(part).IndexOf(scalar.Text.AsSpan(0, length));
            if (at >= 0)
                return new CitedValue(new TextSpan(part.Start + at, length));
        }

        return null;
    }

    private CitedValue? EntityIn(QuotedPassage passage)
    {
        if (Claim.Value.Type.Scalar != ScalarType.Entity)
            return null;
        foreach (NameMention mention in Quoted(passage))
        {
            foreach (ValueChoice choice in Claim.Value.Choices)
            {
                if (mention.Form == MentionForm.Name && mention.Entities.Any(entity => entity.Id == choice.Scalar.Text))
                    return new CitedValue(mention.Span);
            }
        }

        return null;
    }
}

/// <summary>Where a value is stated.</summary>
internal sealed record CitedValue(TextSpan Place)
{
    /// <summary>Nobody knows where in the quote; it may hold its own subject.</summary>
    public bool IsWholeQuote { get; init; }
}
