using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Which of several things of one kind a paragraph is about at a place: the one that was named last.</summary>
internal static class Topics
{
    /// <summary>The last name of the subject or of its like before a place of the paragraph; null where there is none, or a word of the subject's name stands in the sentence.</summary>
    public static NameMention? Find(DocumentNames document, SentenceReading reading, int place, NamedEntity subject)
    {
        if (HasWordOf(document.Document.Text, reading, subject))
            return null;
        int number = document.NumberAt(place);
        for (int i = number; i >= document.FirstOfParagraph(number); i--)
        {
            NameMention? last = document.Sentence(i).Mentions.FindLast(mention => mention.Form == MentionForm.Name && mention.Span.End <= place && mention.Entities is [var other] && other.IsLike(subject));
            if (last is not null)
                return last;
        }

        return null;
    }

    /// <summary>"The one at Velm", of the Velm bridge; "the library", of Velm Library.</summary>
    public static bool HasWordOf(FoldedText text, SentenceReading reading, NamedEntity subject)
    {
        string[] words = NameForms.WordsOf(subject.Entity.Title);
        for (int i = 1; words.Length > 1 && i < reading.Tokens.Length; i++)
        {
            SentenceToken token = reading.Tokens[i];
            if (token.IsWord && !token.IsCapital && reading.Tokens[i - 1].Is(WordTags.Determiner | WordTags.PossessivePronoun) && !reading.Tokens[i - 1].Is(WordTags.Indefinite) && WordFold.Equals(words[words.Length - 1].AsSpan(), text.ToString(token.Start, token.End)))
                return true;
        }

        return Array.Exists(reading.Tokens, token => token.IsWord && token.IsCapital && !IsOfAnother(reading, token, subject) && words.Contains(text.ToString(token.Start, token.End), StringComparer.Ordinal));
    }

    private static bool IsOfAnother(SentenceReading reading, SentenceToken token, NamedEntity subject) =>
        token.Mention >= 0 && reading.Mentions[token.Mention] is { Form: MentionForm.Name } mention && !mention.Entities.Contains(subject) && mention.Entities[0].IsLike(subject);
}
