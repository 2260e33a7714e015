using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>The words of a sentence, and whether they run on.</summary>
internal sealed class WordLine
{
    private readonly string text;
    private readonly List<TextSpan> spans;
    private readonly List<string> words;

    private WordLine(string text, List<TextSpan> spans, List<string> words) => (this.text, this.spans, this.words) = (text, spans, words);

    public static WordLine Of(string folded)
    {
        List<TextSpan> spans = [];
        List<string> words = [];
        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
        {
            spans.Add(scan.Current);
            words.Add(folded.Substring(scan.Current.Start, scan.Current.Length));
        }

        return new WordLine(folded, spans, words);
    }

    public int Count => words.Count;

    /// <summary>A word as it is written; empty beyond the ends.</summary>
    public string this[int word] => word >= 0 && word < words.Count ? words[word] : "";

    public TextSpan SpanOf(int word) => spans[word];

    public bool IsCapital(int word) => this[word] is { Length: > 0 } written && Unicode.IsUpper(written[0]);

    /// <summary>Nothing but spaces, hyphens, apostrophes and quotation marks stands between a word and the one before.</summary>
    public bool IsJoined(int word)
    {
        if (word <= 0 || word >= words.Count)
            return false;
        for (int i = spans[word - 1].End; i < spans[word].Start; i++)
        {
            if (text[i] is not (' ' or '-' or '\'' or '"' or '&' or '.'))
                return false;
        }

        return true;
    }
}
