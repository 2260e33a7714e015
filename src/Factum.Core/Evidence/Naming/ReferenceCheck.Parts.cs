using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;

namespace Factum.Evidence.Naming;

/// <content>What part a quote gives to those whom it names: whose, by whom, for whom.</content>
internal sealed partial class ReferenceCheck
{
    /// <summary>"Founded by Moore's father", "head of Tidewater's parent": the words for whom the quote names in place of the entity itself.</summary>
    private string? OnlyAsPossessor(NamedEntity entity)
    {
        string? words = null;
        foreach ((_, NameMention mention) in cited.QuotedNamesOf(entity))
        {
            SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
            int noun = mention.Last + 2, before = mention.First - 1;
            while (before > 0 && (tokens[before].Is(WordTags.Honorific) || tokens[before].Shape == TokenShape.Stop))
                before--;
            while (noun < tokens.Length && noun < mention.Last + 6 && (tokens[noun].Shape == TokenShape.Hyphen || (tokens[noun].IsWord && !tokens[noun].IsCapital)) && !tokens[noun].Is(WordTags.Relation | WordTags.Verb | WordTags.Preposition | WordTags.Conjunction))
                noun++;
            if (!mention.IsPossessive || noun >= tokens.Length || !tokens[noun].Is(WordTags.Relation) || before < 0 || !tokens[before].Is(WordTags.Preposition | WordTags.Auxiliary))
                return null;
            words = cited.Document.Document.Text.ToString(mention.Span.Start, tokens[noun].End);
        }

        return words;
    }

    /// <summary>"Founded by Moore", quoted from "founded by Moore's former student": not even the word is whole.</summary>
    private string? CutOffPossessive(NamedEntity entity)
    {
        string? words = null;
        foreach ((QuotedPassage passage, NameMention mention) in cited.QuotedNamesOf(entity))
        {
            SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
            if (!mention.IsPossessive || mention.Span.End != passage.Match.End || mention.Last + 2 >= tokens.Length)
                return null;
            words = cited.Document.Document.Text.ToString(mention.Span.Start, tokens[mention.Last + 2].End);
        }

        return words;
    }

    private bool IsInPart(NamedEntity entity, string property) =>
        cited.QuotedNamesOf(entity).Any(quoted => PrepositionOf(quoted.Name) == property.Substring(property.LastIndexOf('-') + 1));

    /// <summary>"By Ada Moore and Tom Reed": the preposition goes for both.</summary>
    private bool IsNamedWith(NameMention part, NamedEntity entity)
    {
        SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(part.Span.Start));
        return reading.Mentions.Find(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(entity) && mention.First > part.Last) is { } own && Coordination.Joins(reading, part, own);
    }

    private string PrepositionOf(NameMention mention)
    {
        SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
        int before = mention.First - 1;
        while (before > 0 && (tokens[before].Is(WordTags.Honorific | WordTags.Determiner) || tokens[before].Shape == TokenShape.Stop))
            before--;
        return before < 0 ? "" : cited.Document.Document.Text.ToString(tokens[before].Start, tokens[before].End);
    }

    /// <summary>"Made by Ada Moore for Sir Tom Reed", of whom it was made for: the part that is asked for is somebody else's.</summary>
    private NameMention? InPart(NamedEntity entity, string property)
    {
        string part = property.Substring(property.LastIndexOf('-') + 1);
        if (part is not ("by" or "for" or "to" or "from"))
            return null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in cited.Quoted(passage))
            {
                bool isAnother = !mention.IsPossessive && mention.Form == MentionForm.Name ? mention.Entities is [{ IsProper: true } other] && other.Class == entity.Class && other != subject : mention.Form == MentionForm.UnknownName && mention.Last > mention.First && NameMention.Includes(mention.Classes, entity.Class) && !SharesWord(mention, entity);
                if (isAnother && PrepositionOf(mention) == part)
                    return mention;
            }
        }

        return null;
    }

    /// <summary>The quote is of one half of its sentence and has nobody who could be meant; the one who is claimed stands in the other half.</summary>
    private NameMention? BehindSemicolon(NamedEntity entity)
    {
        if (cited.Passages is not [var passage] || cited.SentenceBeforeNames(entity))
            return null;
        SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start));
        int last = reading.TokenAt(Math.Max(passage.Match.End - 1, passage.Match.Start));
        NameMention? subject = null;
        foreach (NameMention mention in cited.Quoted(passage))
        {
            if (mention.Form == MentionForm.Name ? mention.Entities[0].Class == entity.Class : NameMention.Includes(mention.Classes, entity.Class))
                return null;
            if (mention.IsSubject)
                subject ??= mention;
        }

        int named = reading.Mentions.Find(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(entity))?.First ?? 0;
        for (int i = last + 1; i < named; i++)
        {
            if (reading.Tokens[i].Shape == TokenShape.Semicolon)
                return subject;
        }

        return null;
    }
}
