using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>Finds where sentences begin: behind a full stop, a question or exclamation mark, at a paragraph, and behind a line that was ended on purpose.</summary>
internal static class SentenceScan
{
    public static List<int> StartsIn(FoldedText text, SourceFile file)
    {
        List<int> starts = [0];
        int block = 0;
        foreach (int next in BlocksBehind(text, file))
        {
            Scan(text, block, next, starts);
            block = next;
        }

        return starts;
    }

    private static void Scan(FoldedText text, int start, int end, List<int> starts)
    {
        if (start > starts[starts.Count - 1])
            starts.Add(start);
        ReadOnlySpan<char> block = text.Span.Slice(start, end - start);
        for (int i = SentenceEnd.After(block, 1); i >= 0 && i + 1 < block.Length; i = SentenceEnd.After(block, i + 1))
            starts.Add(start + (block[i] == ' ' ? i + 1 : i));
    }

    /// <summary>Where the second paragraph or deliberate line and all later ones begin, ascending, and where the text ends.</summary>
    private static IEnumerable<int> BlocksBehind(FoldedText text, SourceFile file)
    {
        List<int> lines = LineEnds.DeliberateIn(text, file);
        int line = 0, last = 0;
        for (int paragraph = 1; paragraph <= text.ParagraphCount; paragraph++)
        {
            int start = paragraph < text.ParagraphCount ? text.ParagraphStart(paragraph) : text.Length;
            for (; line < lines.Count && lines[line] < start; line++)
            {
                if (lines[line] > last)
                    yield return last = lines[line];
            }

            if (start > last)
                yield return last = start;
        }
    }
}
