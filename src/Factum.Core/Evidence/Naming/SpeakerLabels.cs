using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Who says "I" in a transcript: the label before the colon with which the turn begins, <c>REED: I own …</c>.</summary>
internal static class SpeakerLabels
{
    private const int LongestLabel = 60, MostSentences = 40;

    /// <summary>What the label tells of a subject; null where there is no label, or "we" speaks for others as well.</summary>
    public static Verdict? Find(DocumentNames document, int sentence, NameMention pronoun, NamedEntity subject)
    {
        FoldedText text = document.Document.Text;
        if (subject.Class != EntityClass.Person || text.Span.Slice(pronoun.Span.Start, pronoun.Span.Length) is not ("I" or "me" or "my" or "My" or "mine" or "myself"))
            return null;
        int first = document.FirstOfParagraph(sentence);
        for (int number = sentence; number >= first && sentence - number <= MostSentences; number--)
        {
            SentenceReading reading = document.Sentence(number);
            if (LabelOf(text, reading.Span) is not { } label)
                continue;
            string words = text.ToString(label.Start, label.End);
            if (NameForms.WordsOf(subject.Entity.Title).Any(own => own.Length > 1 && NameForms.WordsOf(words).Contains(own, StringComparer.OrdinalIgnoreCase)))
                return Verdict.Stated;
            NameMention? named = reading.Mentions.Find(mention => mention.Form == MentionForm.Name && label.Contains(mention.Span.Start) && mention.Entities[0].Class == EntityClass.Person);
            if (named is not null || IsInCapitals(words))
                return Verdict.Another(named is { Entities: [var other] } && other != subject ? other : null, words);
            return null;
        }

        return null;
    }

    /// <summary>Words with capitals at the beginning, up to a colon.</summary>
    private static TextSpan? LabelOf(FoldedText text, TextSpan sentence)
    {
        int start = sentence.Start;
        while (start < sentence.End && text.Span[start] == ' ')
            start++;
        ReadOnlySpan<char> words = text.Span.Slice(start, Math.Min(sentence.End - start, LongestLabel));
        int colon = words.IndexOf(':');
        if (colon < 2 || !Unicode.IsUpper(words[0]))
            return null;
        for (int i = 0; i < colon; i++)
        {
            if (Unicode.IsDigit(words[i]) || words[i] is ',' or ';' or '"' || (i > 0 && words[i - 1] == ' ' && Unicode.IsLetter(words[i]) && !Unicode.IsUpper(words[i])))
                return null;
        }

        return new TextSpan(start, colon);
    }

    private static bool IsInCapitals(string words)
    {
        int run = 0, longest = 0;
        foreach (char c in words)
        {
            run = Unicode.IsUpper(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest > 2;
    }
}
