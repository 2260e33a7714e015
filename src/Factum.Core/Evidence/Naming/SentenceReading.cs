using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>A sentence of a document: its words, and whom they mean.</summary>
internal sealed class SentenceReading(TextSpan span, SentenceToken[] tokens, List<NameMention> mentions)
{
    public TextSpan Span { get; } = span;

    public SentenceToken[] Tokens { get; } = tokens;

    /// <summary>In order of the text.</summary>
    public List<NameMention> Mentions { get; } = mentions;

    public bool Names(NamedEntity entity)
    {
        foreach (NameMention mention in Mentions)
        {
            if (mention.Form == MentionForm.Name && mention.Entities.Contains(entity))
                return true;
        }

        return false;
    }

    /// <summary>The first token that ends behind a place; the number of tokens where there is none.</summary>
    public int TokenAt(int place)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public NameMention? MentionOf(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Mention >= 0 ? Mentions[Tokens[token].Mention] : null;
}
