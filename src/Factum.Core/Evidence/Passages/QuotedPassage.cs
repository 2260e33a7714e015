using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Passages;

/// <summary>One quote where it stands: the words that are quoted and the sentences around them. All places are of the folded text of its document.</summary>
internal sealed class QuotedPassage
{
    public QuotedPassage(LocatedQuote located, QuoteMatch match)
    {
        Located = located;
        Match = match;
        Quoted = QuotedParts(match);
        SentenceIndex sentences = located.Document.Sentences;
        int first = sentences.At(match.Start);
        Sentence = TextSpan.FromBounds(sentences.Span(first).Start, sentences.Span(sentences.At(Math.Max(match.End - 1, match.Start))).End);
        Before = first > 0 ? sentences.Span(first - 1) : default;
    }

    public LocatedQuote Located { get; }

    public QuoteMatch Match { get; }

    /// <summary>The form of the sentence in which the quote begins.</summary>
    public SentenceForm Form => SentenceForms.Of(Located.Document, Located.Document.Sentences.At(Match.Start));

    public FoldedText Text => Located.Document.Text;

    /// <summary>The parts of the text that are quoted: the match without its cuts.</summary>
    public ImmutableArray<TextSpan> Quoted { get; }

    /// <summary>From the beginning of the sentence in which the quote begins to the end of the one in which it ends.</summary>
    public TextSpan Sentence { get; }

    /// <summary>The sentence before; empty where there is none.</summary>
    public TextSpan Before { get; }

    public ReadOnlySpan<char> In(TextSpan span) => Text.Span.Slice(span.Start, span.Length);

    /// <summary>True where a part of the text is quoted whole.</summary>
    public bool Quotes(TextSpan part)
    {
        foreach (TextSpan quoted in Quoted)
        {
            if (quoted.Start <= part.Start && part.End <= quoted.End)
                return true;
        }

        return false;
    }

    private static ImmutableArray<TextSpan> QuotedParts(QuoteMatch match)
    {
        ImmutableArray<TextSpan>.Builder parts = ImmutableArray.CreateBuilder<TextSpan>(match.Cuts.Length + 1);
        int start = match.Start;
        foreach (TextSpan cut in match.Cuts)
        {
            parts.Add(TextSpan.FromBounds(start, cut.Start));
            start = cut.End;
        }

        parts.Add(TextSpan.FromBounds(start, match.End));
        return parts.MoveToImmutable();
    }
}
