using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>A document folded once, for all its quotes; kept as long as the document is.</summary>
internal sealed class DocumentIndex
{
    private static readonly ConditionalWeakTable<DocumentText, DocumentIndex> indexes = new();
    private const int MostKept = 65_536, ManyQuotes = 16, ShortText = 32_768;
    private readonly ConcurrentDictionary<(string Quote, int FirstLine, int LastLine), Location> locations = new();
    private CodePointCounter? codePoints;
    private SearchedText? lowered;
    private WordIndex? words;
    private SentenceIndex? sentences;
    private BrokenWords? breaks;
    private readonly ConcurrentDictionary<(TextSpan Part, ReadingContext Context), ImmutableArray<Mention>> mentions = new();
    private int kept, read;

    private DocumentIndex(DocumentText document)
    {
        File = document.File;
        Text = FoldedText.Of(File.Text.Span);
        Folded = new SearchedText(Text.Memory);
    }

    public static DocumentIndex Of(DocumentText document) => indexes.GetValue(document, text => new DocumentIndex(text));

    public SourceFile File { get; }

    public FoldedText Text { get; }

    /// <summary>The folded text, to look for pieces in it.</summary>
    public SearchedText Folded { get; }

    /// <summary>Finds a quote, and remembers: after an edit nearly all quotes are what they were.</summary>
    public Location Locate(string quote, int firstLine, int lastLine)
    {
        if (locations.TryGetValue((quote, firstLine, lastLine), out Location? location))
            return location;
        if (Interlocked.Increment(ref kept) % MostKept == 0)
            locations.Clear();
        return locations[(quote, firstLine, lastLine)] = Locator.Locate(this, quote, firstLine, lastLine);
    }

    /// <summary>The values that a part of the text states, and remembers them: several quotes share a sentence.</summary>
    public ImmutableArray<Mention> Read(TextSpan part, ReadingContext context)
    {
        if (mentions.TryGetValue((part, context), out ImmutableArray<Mention> known))
            return known;
        if (Interlocked.Increment(ref read) % MostKept == 0)
            mentions.Clear();
        return mentions[(part, context)] = EnglishReader.Instance.Read(Text.Span.Slice(part.Start, part.Length), context);
    }

    /// <summary>
    /// Looks for quotes ahead, all in one pass over the text, where that is quicker than a pass for each. <see cref="Locate"/> gives the same
    /// with or without; only sooner.
    /// </summary>
    public void FindAhead(IEnumerable<BoundCitation> citations, CancellationToken cancellation)
    {
        if (Text.Length < ShortText)
            return;
        string[] quotes = [.. citations.SelectMany(citation => citation.Quotes.Where(quote => !locations.ContainsKey((quote.Text, citation.FirstLine, citation.LastLine)))).Select(quote => quote.Text)];
        if (quotes.Length < ManyQuotes)
            return;
        HashSet<string> pieces = new(quotes.SelectMany(QuotePattern.PiecesOf), StringComparer.Ordinal);
        Folded.FindAll(pieces, cancellation);
        HashSet<string> missed = new(pieces.Where(piece => Folded.For(piece).Next(0, Text.Length) < 0).Select(Lower), StringComparer.Ordinal);
        if (missed.Count >= ManyQuotes)
            Lowered.FindAll(missed, cancellation);
    }

    /// <summary>The folded text in lower case, made when the first quote is missed: place for place the same.</summary>
    public SearchedText Lowered => lowered ??= new SearchedText(Lower(Text.Span));

    /// <summary>Where each word is, made when the first quote is missed.</summary>
    public WordIndex Words => words ??= new WordIndex(Text.Span);

    /// <summary>Where its sentences are, made when the first quote is read in its context.</summary>
    public SentenceIndex Sentences => sentences ??= SentenceIndex.Of(Text, File);

    /// <summary>The words that its line ends break, made when the first quote is missed.</summary>
    public BrokenWords Breaks => breaks ??= BrokenWords.Of(Text, File);

    public DocumentPlace PlaceOf(int foldedPlace)
    {
        int offset = Text.OriginalOf(foldedPlace);
        LinePlace place = File.PlaceOf(offset);
        return new DocumentPlace(place.Line + 1, place.Column + 1, (codePoints ??= new CodePointCounter(File.Text)).CountUntil(offset));
    }

    /// <summary>The text of the document that a match stands for, as it is written there.</summary>
    public string Passage(int start, int end)
    {
        TextSpan span = Text.OriginalSpan(start, end);
        return File.ToString(span);
    }

    /// <summary>The part of the folded text that comes from some lines, numbered from 1; empty where the document has no such lines.</summary>
    public TextSpan Lines(int first, int last)
    {
        LineMap lines = File.Lines;
        if (first > lines.LineCount || last < first)
            return default;
        int end = last < lines.LineCount ? Text.PlaceOf(lines.LineStart(last)) : Text.Length;
        return TextSpan.FromBounds(Text.PlaceOf(lines.LineStart(Math.Max(first, 1) - 1)), end);
    }

    /// <summary>As <see cref="Lowered"/> has it.</summary>
    public static string Lower(string piece) => new(Lower(piece.AsSpan()));

    private static char[] Lower(ReadOnlySpan<char> text)
    {
        char[] lower = new char[text.Length];
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Unicode.ToLower(text[i]);
        return lower;
    }
}
