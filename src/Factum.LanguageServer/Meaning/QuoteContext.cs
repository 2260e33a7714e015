using System.Text;
using Factum.Binding;
using Factum.Evidence;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>A quote where it stands in its document, found anew: the text may be newer than the last check.</summary>
internal sealed class QuoteContext
{
    /// <summary>So many characters of a long sentence are shown before and behind a quote.</summary>
    private const int Reach = 240;

    private QuoteContext(DocumentIndex document, QuoteMatch match) => (Document, Match) = (document, match);

    public DocumentIndex Document { get; }

    public QuoteMatch Match { get; }

    /// <summary>In the document as it is written.</summary>
    public Site Site => new(Document.File, Document.Text.OriginalSpan(Match.Start, Match.End));

    public static QuoteContext? Of(BoundCitation citation, BoundQuote quote, DocumentIndex? document) =>
        document?.Locate(quote.Text, citation.FirstLine, citation.LastLine) is { IsFound: true, Matches: [var match, ..] } ? new QuoteContext(document, match) : null;

    /// <summary>A passage by its folded places.</summary>
    public static QuoteContext At(DocumentIndex document, int start, int end) => new(document, new QuoteMatch(start, end, []));

    /// <summary>The sentences around it with the quoted words in bold, as Markdown.</summary>
    public string ToMarkdown()
    {
        SentenceIndex sentences = Document.Sentences;
        int first = sentences.At(Match.Start), last = sentences.At(Math.Max(Match.End - 1, Match.Start));
        int start = Math.Max(sentences.Span(Math.Max(first - 1, 0)).Start, Match.Start - Reach), end = Math.Min(sentences.Span(Math.Min(last + 1, sentences.Count - 1)).End, Match.End + Reach);
        StringBuilder text = new("> ");
        text.Append(start > sentences.Span(first).Start ? "… " : "").Append(Escaped(start, Match.Start));
        int from = Match.Start;
        foreach (TextSpan cut in Match.Cuts)
        {
            AppendBold(text, from, cut.Start);
            text.Append(Escaped(cut.Start, cut.End));
            from = cut.End;
        }

        AppendBold(text, from, Match.End);
        return text.Append(Escaped(Match.End, end).TrimEnd()).Append(end < Document.Text.Length && end == Match.End + Reach ? " …" : "").ToString();
    }

    private void AppendBold(StringBuilder text, int start, int end)
    {
        string words = Escaped(start, end);
        string trimmed = words.Trim();
        text.Append(trimmed.Length == 0 ? words : words.Replace(trimmed, $"**{trimmed}**", StringComparison.Ordinal));
    }

    private string Escaped(int start, int end) => Markdown.Escape(Document.Breaks.Read(start, end));
}
