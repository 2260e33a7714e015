using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>Whom a document gives an office or a trade: <c>the surveyor, Ada Moore</c>, <c>surveyor Ada Moore</c>, <c>Ada Moore, a surveyor</c>. The surveyor is then she.</summary>
internal sealed class ToldRoles
{
    private const int MostOfNoun = 6;
    private readonly Dictionary<string, NameMention> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);

    public static ToldRoles Of(DocumentNames document)
    {
        ToldRoles roles = new();
        for (int i = 0; i < document.Document.Sentences.Count; i++)
            roles.Read(document, document.Sentence(i));
        return roles;
    }

    /// <summary>The only one who has it; null where nobody or several do.</summary>
    public NameMention? Find(string noun) => !shared.Contains(noun) && told.TryGetValue(noun, out NameMention? name) ? name : null;

    private void Read(DocumentNames document, SentenceReading reading)
    {
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Form != MentionForm.Name || mention.Entities is not [{ Class: EntityClass.Person }])
                continue;
            int before = mention.First - 1;
            if (before > 0 && (reading.Tokens[before].Shape == TokenShape.Comma || reading.Tokens[before].Is(WordTags.Honorific)))
                before--;
            if (before >= 0 && IsRole(reading.Tokens[before]))
                Tell(WordOf(document, reading.Tokens[before]), mention);
            int next = mention.Last + 1;
            if (next + 1 >= reading.Tokens.Length || reading.Tokens[next].Shape != TokenShape.Comma || !reading.Tokens[next + 1].Is(WordTags.Determiner | WordTags.PossessivePronoun))
                continue;
            for (int i = next + 2; i < reading.Tokens.Length && i <= next + MostOfNoun && reading.Tokens[i].IsWord && !reading.Tokens[i].Is(WordTags.Preposition | WordTags.Verb); i++)
            {
                if (IsRole(reading.Tokens[i]))
                    Tell(WordOf(document, reading.Tokens[i]), mention);
            }
        }
    }

    private static bool IsRole(SentenceToken token) => token.IsWord && token.Is(WordTags.PersonNoun) && !token.Is(WordTags.Relation);

    private static string WordOf(DocumentNames document, SentenceToken token) => WordFold.Of(document.Document.Text.Span.Slice(token.Start, token.End - token.Start));

    private void Tell(string noun, NameMention name)
    {
        if (told.TryGetValue(noun, out NameMention? known) && known.Entities[0] != name.Entities[0])
            shared.Add(noun);
        told[noun] = name;
    }
}
