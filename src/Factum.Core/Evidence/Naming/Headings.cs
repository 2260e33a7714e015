namespace Factum.Evidence.Naming;

/// <summary>Whom a section is about by its heading: a sentence, or a line, that is one name and nothing else, such as <c>2. Dyer's Mill.</c></summary>
internal static class Headings
{
    private const int MostSentences = 30;

    /// <summary>The nearest heading before a sentence that names the subject or one of its like; null where another sentence names the subject first.</summary>
    public static NameMention? Find(DocumentNames document, int sentence, NamedEntity subject)
    {
        if (subject.Class == EntityClass.Person)
            return null;
        int least = subject.Class == EntityClass.Thing ? 0 : document.FirstOfParagraph(sentence);
        for (int number = sentence - 1; number >= least && sentence - number <= MostSentences; number--)
        {
            SentenceReading reading = document.Sentence(number);
            if (OnlyName(reading) is { } name && (name.Entities.Contains(subject) || name.Entities is [var other] && other.IsLike(subject)))
                return name;
            if (reading.Names(subject))
                return null;
        }

        return null;
    }

    private static NameMention? OnlyName(SentenceReading reading)
    {
        NameMention? name = null;
        for (int i = 0; i < reading.Tokens.Length; i++)
        {
            NameMention? mention = reading.MentionOf(i);
            if (mention is null ? reading.Tokens[i].IsWord && !reading.Tokens[i].Is(Words.WordTags.Determiner) : mention.Form != MentionForm.Name || (name is not null && name != mention))
                return null;
            name = mention ?? name;
        }

        return name;
    }
}
