using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>What a sentence is besides a statement in running text.</summary>
internal enum SentenceForm : byte
{
    Text,

    /// <summary>A short line without a stop, with text behind it.</summary>
    Heading,

    /// <summary>Beside a picture: its line names the photographer or the figure.</summary>
    Caption,
    Question,
}

/// <summary>Recognises the form of a sentence by its line. Only what is plainly so counts.</summary>
internal static class SentenceForms
{
    private const int LongestHeading = 120, MostHeadingWords = 16, LongestCaption = 320;
    private static readonly string[] credits = ["Photo:", "Photos:", "Photo by ", "Photograph:", "Photograph by ", "Picture:", "Image:", "Image by ", "Credit:", "Illustration:", "Getty Images", "Photo courtesy", "Courtesy of "];
    private static readonly string[] captionStarts = ["Photo:", "Pictured:", "Picture:", "Caption:", "Figure ", "Fig. "];

    public static SentenceForm Of(DocumentIndex document, int sentence)
    {
        TextSpan span = Trim(document.Text.Span, document.Sentences.Span(sentence));
        if (span.IsEmpty)
            return SentenceForm.Text;
        TextSpan original = document.Text.OriginalSpan(span.Start, span.End);
        int firstLine = document.File.PlaceOf(original.Start).Line, lastLine = document.File.PlaceOf(original.End - 1).Line;
        if (IsCaption(LineText(document.File, firstLine)) || (lastLine != firstLine && IsCaption(LineText(document.File, lastLine))))
            return SentenceForm.Caption;
        char last = document.Text.Span[span.End - 1];
        if (firstLine == lastLine && IsHeading(document, sentence, span, firstLine, last))
            return SentenceForm.Heading;
        return last is '?' or '？' ? SentenceForm.Question : SentenceForm.Text;
    }

    private static bool IsHeading(DocumentIndex document, int sentence, TextSpan span, int line, char last)
    {
        ReadOnlySpan<char> text = document.Text.Span.Slice(span.Start, span.Length);
        if (text.Length > LongestHeading || last is '.' or '!' or '…' or ',' or ';' or ':' or '"' or '。' || sentence + 1 >= document.Sentences.Count || text.IndexOf(' ') < 0 || text.IndexOf('|') >= 0 || Words(text) > MostHeadingWords)
            return false;
        TextSpan lineSpan = Trim(document.File.Text.Span, document.File.LineSpanOf(document.File.Lines.LineStart(line)));
        TextSpan original = document.Text.OriginalSpan(span.Start, span.End);
        return lineSpan.Start >= original.Start - 2 && lineSpan.End <= original.End + 2 && text[0] is not ('-' or '*' or '•' or '—') && IsFollowedByText(document, sentence);
    }

    /// <summary>A list has lines without stops too, but no text behind each.</summary>
    private static bool IsFollowedByText(DocumentIndex document, int sentence)
    {
        TextSpan next = Trim(document.Text.Span, document.Sentences.Span(sentence + 1));
        if (next.IsEmpty)
            return false;
        char last = document.Text.Span[next.End - 1];
        return last is '.' or '!' or '?' or '"' or ')' or '…' or '。' && next.Length > 20;
    }

    private static bool IsCaption(ReadOnlySpan<char> line)
    {
        line = line.Slice(0, Math.Min(line.Length, LongestCaption + 1));
        if (line.Length > LongestCaption)
            return false;
        foreach (string credit in credits)
        {
            if (line.IndexOf(credit.AsSpan()) >= 0)
                return true;
        }

        foreach (string start in captionStarts)
        {
            if (line.StartsWith(start.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LineText(SourceFile file, int line)
    {
        TextSpan span = Trim(file.Text.Span, file.LineSpanOf(file.Lines.LineStart(line)));
        return file.Text.Span.Slice(span.Start, span.Length);
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end > start && Unicode.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && Unicode.IsWhiteSpace(text[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        int words = 1;
        foreach (char c in text)
            words += c == ' ' ? 1 : 0;
        return words;
    }
}
