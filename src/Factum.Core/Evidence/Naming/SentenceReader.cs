using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Reads one sentence: first the names, then what stands for names, then which of them are subjects of clauses.</summary>
internal static class SentenceReader
{
    public static SentenceReading Read(FoldedText text, TextSpan span, NameIndex names, DocumentAcronyms acronyms, FullNamings namings)
    {
        SentenceToken[] tokens = SentenceTokens.Of(text.Span, span);
        List<NameMention> found = new NameReader(text, tokens, names, acronyms, namings).Read();
        found.AddRange(new ReferenceReader(text, tokens, found).Read());
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (int i = 0; i < found.Count; i++)
        {
            for (int token = found[i].First; token <= found[i].Last; token++)
            {
                // A name inside a description, such as the firm in "the Tidewater chief executive", stays its own.
                if (tokens[token].Mention < 0 || found[i].Form is MentionForm.Name)
                    tokens[token].Mention = i;
            }
        }

        SentenceReading reading = new(span, tokens, found);
        SubjectReader.Mark(reading);
        ElsewhereReader.Mark(reading, text);
        return reading;
    }
}
