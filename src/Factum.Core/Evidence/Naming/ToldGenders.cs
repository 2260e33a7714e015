namespace Factum.Evidence.Naming;

/// <summary>Whom a document calls "he" and whom "she": by a form of address, or by a pronoun in a paragraph that has named nobody else so far.</summary>
internal sealed class ToldGenders
{
    private readonly Dictionary<NamedEntity, Gender> told = [];
    private readonly HashSet<NamedEntity> contested = [];

    public static ToldGenders Of(DocumentNames document)
    {
        ToldGenders genders = new();
        int paragraph = -1;
        for (int i = 0; i < document.Document.Sentences.Count; i++)
        {
            int first = document.FirstOfParagraph(i);
            if (first != paragraph)
                genders.Forget();
            paragraph = first;
            genders.Read(document.Sentence(i));
        }

        return genders;
    }

    public Gender Find(NamedEntity entity) => !contested.Contains(entity) && told.TryGetValue(entity, out Gender gender) ? gender : Gender.Unknown;

    /// <summary>The only one who is named so far.</summary>
    private NamedEntity? only;
    private bool isAlone = true;

    private void Forget()
    {
        only = null;
        isAlone = true;
    }

    private void Read(SentenceReading reading)
    {
        foreach (NameMention mention in reading.Mentions)
        {
            switch (mention.Form)
            {
                case MentionForm.Name when mention.Entities is [{ Class: EntityClass.Person } entity]:
                    if (entity.Gender == Gender.Unknown)
                        Tell(entity, mention.Gender);
                    isAlone &= only is null || only == entity;
                    only = entity;
                    break;
                case MentionForm.Name when mention.Entities.Length > 1:
                case MentionForm.UnknownName when (mention.Classes & MentionClass.Person) != 0:
                case MentionForm.SomebodyElse when (mention.Classes & MentionClass.Person) != 0:
                case MentionForm.Description when only is null && (mention.Classes & MentionClass.Person) != 0:
                    isAlone = false;
                    break;
                case MentionForm.Pronoun when isAlone && only is not null && IsToldBy(reading.Tokens[mention.First]):
                    Tell(only, mention.Gender);
                    break;
            }
        }
    }

    /// <summary>"she", not "her": that may be somebody else's.</summary>
    private static bool IsToldBy(SentenceToken token) => token.Is(Words.WordTags.Subjective);

    private void Tell(NamedEntity entity, Gender gender)
    {
        if (gender == Gender.Unknown)
            return;
        if (told.TryGetValue(entity, out Gender known) && known != gender)
            contested.Add(entity);
        told[entity] = gender;
    }
}
