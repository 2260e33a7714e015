using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>Finds where sentences begin: behind a full stop, a question or exclamation mark, at a paragraph, and behind a line that was ended on purpose.</summary>
internal static class SentenceScan
{
    public static List<int> StartsIn(FoldedText text, SourceFile file)
    {
        List<int> starts = [0];
        for (int paragraph = 0; paragraph < text.ParagraphCount; paragraph++)
        {
            int start = text.ParagraphStart(paragraph), end = text.ParagraphEnd(paragraph);
            if (start > starts[starts.Count - 1])
                starts.Add(start);
            for (int i = SentenceEnd.After(text.Span.Slice(0, end), start + 1); i >= 0 && i + 1 < end; i = SentenceEnd.After(text.Span.Slice(0, end), i + 1))
                starts.Add(i + 1);
        }

        return starts;
    }
}
