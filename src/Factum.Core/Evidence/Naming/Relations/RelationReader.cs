using Factum.Evidence.Entailment;
using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming.Relations;

/// <summary>Whether the sentence of a quote tells the relation that a property asks for, or only another one: who <c>founded it</c> does not, by that, lead it.</summary>
internal sealed class RelationReader(CitedNames cited, NamedEntity entity, NamedEntity? subject)
{
    /// <summary>The words of the quote that tell another relation, where its sentences tell none that the property asks for; null else.</summary>
    public string? FindOther(string property)
    {
        if (property.EndsWith("-with", StringComparison.Ordinal))
            return null;
        string[] roots = [.. property.Split('-').Where(word => word is "up" or "over" || (EnglishWords.TagsOf(word.AsSpan()) & WordTags.Preposition) == 0).Select(EnglishRelations.RootOf)];
        RelationSet asked = default;
        for (int i = 0; i < roots.Length; i++)
            asked |= EnglishRelations.AskedBy(roots[i]) | (i > 0 ? EnglishRelations.AskedBy(roots[i - 1] + "+" + roots[i]) : default);
        if (asked.IsEmpty)
            return null;
        if ((!asked.Overlaps(EnglishRelations.Changes) || property is "successor" || property.EndsWith("-by", StringComparison.Ordinal)) && !cited.Claim.Qualifiers.Any(qualifier => qualifier.Name is "until" or "former") && cited.Passages is [var only] && PredecessorReader.Find(cited, only, entity) is { } left)
            return left;
        string? other = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            int last = cited.Document.NumberAt(Math.Max(passage.Match.End - 1, passage.Match.Start));
            int first = cited.Document.NumberAt(passage.Match.Start);
            bool isChange = first < last && TellsChange(cited.Document.Sentence(last), passage);
            for (int i = first; i <= last; i++)
            {
                if (!(last > first && !isChange && NamesOnlyAnother(cited.Document.Sentence(i))) && Tells(cited.Document.Sentence(i), passage, roots, asked, ref other))
                    return null;
            }
        }

        return other;
    }

    /// <summary>"Tom Reed did not stand again as chair. Ada Moore was elected in his place": of both is told what the one was.</summary>
    private static bool TellsChange(SentenceReading reading, QuotedPassage passage) =>
        Array.Exists(reading.Tokens, token => token.IsWord && EnglishRelations.ToldBy(WordForms.Of(passage.In(TextSpan.FromBounds(token.Start, token.End)))[0]).Overlaps(EnglishRelations.Changes));

    /// <summary>"The work of Ada Moore" is no employment, and "her own bistro" no ownership.</summary>
    private bool IsNoun(SentenceReading reading, int i, string root) => i > 0 && root switch
    {
        "work" => reading.Tokens[i - 1].Is(WordTags.Determiner | WordTags.PossessivePronoun),
        "own" => WordAt(reading, i) is "own" && (reading.Tokens[i - 1].Is(WordTags.PossessivePronoun) || reading.Tokens[i - 1].Shape == TokenShape.Possessive),
        "fund" => WordAt(reading, i) is "fund" or "funds",
        _ => false,
    };

    /// <summary>Of several sentences one that is about somebody else.</summary>
    private bool NamesOnlyAnother(SentenceReading reading) =>
        !reading.Names(entity) && reading.Mentions.Exists(mention => mention.Form == MentionForm.Name && mention.Entities[0].IsLike(entity) && !(subject is { } own && mention.Entities.Contains(own)))
        && !reading.Mentions.Exists(mention => mention.IsReference && NameMention.Includes(mention.Classes, entity.Class) && !(subject is { } one && NameMention.Includes(mention.Classes, one.Class)));

    private bool Tells(SentenceReading reading, QuotedPassage passage, string[] roots, RelationSet asked, ref string? other)
    {
        string before = "";
        for (int i = 0; i < reading.Tokens.Length; i++)
        {
            SentenceToken token = reading.Tokens[i];
            if (!token.IsWord || (token.IsCapital && reading.MentionOf(i) is { Form: MentionForm.Name or MentionForm.UnknownName }))
                continue;
            TextSpan place = TextSpan.FromBounds(token.Start, token.End);
            string root = WordForms.Of(passage.In(place))[0];
            RelationSet told = IsNoun(reading, i, root) ? default : EnglishRelations.ToldBy(root) | EnglishRelations.ToldBy(before + "+" + root);
            if ((told.Overlaps(asked) || roots.Any(own => own.Length > 2 && WordForms.AreOfOneFamily(own, root))) && (passage.Quotes(place) || !IsOfAnother(reading, i)))
                return true;
            if (!told.IsEmpty && passage.Quotes(place))
                other ??= passage.In(place).ToString();
            before = root;
        }

        return false;
    }

    /// <summary>Whether a word outside the quote stands nearer to somebody else of the kind than to the one who is claimed.</summary>
    private bool IsOfAnother(SentenceReading reading, int word)
    {
        NameMention? own = reading.Mentions.Find(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(entity)), nearest = null;
        if (own is not null && reading.Mentions.Exists(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(entity) && IsGoverned(reading.Tokens, mention)))
            return false;
        int least = int.MaxValue;
        foreach (NameMention mention in reading.Mentions)
        {
            int distance = mention.First > word ? mention.First - word : word - mention.Last;
            if (distance < least && MayHold(mention, own))
                (nearest, least) = (mention, distance);
        }

        return nearest is not null && !nearest.Entities.Contains(entity) && !(subject is { } meant && nearest.Entities.Contains(meant)) && !(own is not null && Coordination.Joins(reading, nearest, own));
    }

    /// <summary>Somebody of the kind by a name, or a pronoun before the name: "He runs it, but the shares belong to Ada Moore".</summary>
    private bool MayHold(NameMention mention, NameMention? own) => mention.Form switch
    {
        MentionForm.Name => mention.Entities[0].Class == entity.Class,
        MentionForm.UnknownName => mention.Last > mention.First,
        MentionForm.Pronoun => mention is { IsSubject: true, IsSpeaker: false, Classes: MentionClass.Person } && entity.Class == EntityClass.Person && subject is not { Class: EntityClass.Person } && mention.Last < own?.First,
        _ => false,
    };

    /// <summary>"Borrowed from his aunt Keziah": what is told of her stands at the verb.</summary>
    private bool IsGoverned(SentenceToken[] tokens, NameMention mention)
    {
        int before = PredecessorReader.StartOf(tokens, mention) - 1;
        return before >= 0 && tokens[before].Is(WordTags.Preposition) && !tokens[before].Is(WordTags.Verb);
    }

    private string WordAt(SentenceReading reading, int token) => WordFold.Of(cited.Document.Document.Text.Span.Slice(reading.Tokens[token].Start, reading.Tokens[token].End - reading.Tokens[token].Start));
}
