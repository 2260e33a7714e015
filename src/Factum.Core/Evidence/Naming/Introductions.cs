using Factum.Binding;
using Factum.Evidence.Entailment;
using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>
/// Whether a text has spoken of somebody yet. What nobody has named so far cannot be meant by a pronoun or left unsaid, but where a text begins with
/// <c>a robotics firm</c> and names it afterwards, or is signed at its end.
/// </summary>
internal sealed class Introductions(CitedNames cited, NamedEntity subject)
{
    private const int MostSentences = 120, LongestSignature = 8;

    /// <summary>The one who can be meant in place of a subject that is first named further on; null where it may be the subject all the same.</summary>
    public NameMention? FindOther(SentenceReading reading, int number, int place, NameMention? holder)
    {
        if (IsIntroducedBySource() || HasIndefinite(reading) || IsNamedUpTo(number) || FirstNamingBehind(number) is not { } naming || IsSignature(naming))
            return null;
        if (holder is { IsReference: true } && !(holder.IsSpeaker && subject.Class == EntityClass.Thing) && NameMention.Includes(holder.Classes, subject.Class))
            return holder;
        return OtherBefore(number) ?? (subject.IsProper ? null : reading.Mentions.FindLast(mention => mention.Form == MentionForm.Name && mention.Span.End <= place && mention.Entities[0].Class != EntityClass.Person && !cited.ClaimRefersTo(mention.Entities[0])));
    }

    /// <summary>By its name or by a word of it; what has no name by one that it refers to.</summary>
    private bool Names(SentenceReading reading) =>
        reading.Names(subject) || IsWithinTitle(reading) || (subject.Class != EntityClass.Person && Topics.HasWordOf(cited.Document.Document.Text, reading, subject))
        || (!subject.IsProper && reading.Mentions.Exists(mention => mention.Form == MentionForm.Name && mention.Entities.Any(entity => subject.Referred.ContainsKey(entity.Id))));

    /// <summary>In the title of something else: <c>the fire at the Tidewater depot</c>.</summary>
    private bool IsWithinTitle(SentenceReading reading) =>
        subject.Entity.Title is { Length: > 0 } title && reading.Mentions.Exists(mention => mention.Form == MentionForm.Name && mention.Last > mention.First && cited.Document.Document.Text.Span.Slice(mention.Span.Start, mention.Span.Length).IndexOf(title.AsSpan(), StringComparison.Ordinal) >= 0);

    private bool IsNamedUpTo(int number)
    {
        // Far from its beginning nobody looks through a whole text; what was named there may be meant.
        if (number > MostSentences)
            return true;
        for (int i = number; i >= 0; i--)
        {
            if (Names(cited.Document.Sentence(i)))
                return true;
        }

        return false;
    }

    private SentenceReading? FirstNamingBehind(int number)
    {
        int count = Math.Min(cited.Document.Document.Sentences.Count, number + MostSentences);
        for (int i = number + 1; i < count; i++)
        {
            if (cited.Document.Sentence(i) is { } reading && Names(reading))
                return reading;
        }

        return null;
    }

    private NameMention? OtherBefore(int number)
    {
        for (int i = number; i >= 0; i--)
        {
            NameMention? other = cited.Document.Sentence(i).Mentions.FindLast(mention => mention is { Form: MentionForm.Name, Entities: [{ IsSource: false } one] } && one.IsLike(subject) && !cited.ClaimRefersTo(one));
            if (other is not null)
                return other;
        }

        return null;
    }

    /// <summary>"A 61-year-old man", "one firm": who that is may be told later.</summary>
    private bool HasIndefinite(SentenceReading reading)
    {
        for (int i = 0; i < reading.Tokens.Length; i++)
        {
            if (reading.MentionOf(i) is { Form: MentionForm.Pronoun or MentionForm.Name })
                return false;
            if (!reading.Tokens[i].Is(WordTags.Indefinite))
                continue;
            for (int j = i + 1; j < reading.Tokens.Length && j <= i + LongestSignature; j++)
            {
                if (subject.Class == EntityClass.Thing ? IsWordOfKind(reading.Tokens[j]) : reading.Tokens[j].Is(subject.Class == EntityClass.Person ? WordTags.PersonNoun : WordTags.OrganisationNoun))
                    return true;
                if (reading.Tokens[j].Is(WordTags.Preposition | WordTags.Auxiliary) || reading.Tokens[j].Shape is TokenShape.Comma or TokenShape.Stop)
                    break;
            }
        }

        return false;
    }

    private bool IsWordOfKind(SentenceToken token)
    {
        if (!token.IsWord)
            return false;
        string form = WordForms.Of(cited.Document.Document.Text.Span.Slice(token.Start, token.End - token.Start))[0];
        return subject.Entity.Kind.Name.Split('-').Concat(NameForms.WordsOf(subject.Entity.Title)).Any(word => WordForms.Of(word.AsSpan())[0] == form);
    }

    /// <summary>A line of its own: a name under a letter, in a list, over a section.</summary>
    private static bool IsSignature(SentenceReading reading) =>
        reading.Tokens.Length <= LongestSignature && !Array.Exists(reading.Tokens, token => token.Is(WordTags.Verb) || token.EndsInEd);

    /// <summary>Who publishes or writes a text, and what its title says, is known from its beginning.</summary>
    private bool IsIntroducedBySource()
    {
        if (cited.Source is not { } source)
            return false;
        IEnumerable<string?> texts = [source.Title, .. TextsOf(source, "publisher"), .. TextsOf(source, "author")];
        return texts.Select(NameForms.WordsOf).Any(words => subject.Forms.Any(form => Has(words, form.Words)));
    }

    private static IEnumerable<string> TextsOf(BoundEntity source, string property) =>
        (source.FindFact(property)?.Claims ?? []).SelectMany(claim => claim.Value.Choices).Select(choice => choice.Scalar.Text);

    private static bool Has(string[] words, string[] name)
    {
        for (int i = 0; i + name.Length <= words.Length; i++)
        {
            int same = 0;
            while (same < name.Length && words[i + same].Equals(name[same], StringComparison.OrdinalIgnoreCase))
                same++;
            if (same == name.Length)
                return true;
        }

        return false;
    }
}
