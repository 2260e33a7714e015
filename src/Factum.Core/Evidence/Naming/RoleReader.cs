using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Whether a quote gives an entity another part than the property says: <c>bought from Tom Reed</c> for who bought, <c>her uncle Tom</c> for the father.</summary>
internal sealed class RoleReader(CitedNames cited, NamedEntity entity)
{
    private readonly FoldedText text = cited.Document.Document.Text;

    /// <summary>The words that give it another part; null where no mention does, or one does not.</summary>
    public string? FindOther(string? property)
    {
        if (property is null)
            return null;
        string? words = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in cited.Quoted(passage))
            {
                if (mention.Form != MentionForm.Name || !mention.Entities.Contains(entity))
                    continue;
                if (WordBefore(mention, property) is not { } start)
                    return null;
                words = text.ToString(start, mention.Span.End);
            }
        }

        return words;
    }

    /// <summary>Where the word stands that excludes the property; null where none does.</summary>
    private int? WordBefore(NameMention mention, string property)
    {
        SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
        int before = mention.First - 1;
        if (before >= 0 && tokens[before].Is(WordTags.Determiner))
            before--;
        if (before < 0)
            return null;
        string word = WordFold.Of(text.Span.Slice(tokens[before].Start, tokens[before].End - tokens[before].Start));
        bool isOther = property.EndsWith("-by", StringComparison.Ordinal)
            ? word is "against" or "than" || (word is "from" && IsTaking(property))
            : IsKin(property) && IsKin(word) && word != property;
        return isOther ? tokens[before].Start : null;
    }

    /// <summary>Who takes takes from another; who pays or gives is the one from whom it comes.</summary>
    private static bool IsTaking(string property) => property.StartsWith("bought", StringComparison.Ordinal) || property.StartsWith("acquired", StringComparison.Ordinal) || property.StartsWith("purchased", StringComparison.Ordinal)
        || property.StartsWith("hired", StringComparison.Ordinal) || property.StartsWith("poached", StringComparison.Ordinal) || property.StartsWith("recruited", StringComparison.Ordinal) || property.StartsWith("taken", StringComparison.Ordinal)
        || property.StartsWith("inherited", StringComparison.Ordinal) || property.StartsWith("won", StringComparison.Ordinal) || property.StartsWith("signed", StringComparison.Ordinal);

    private static bool IsKin(string word) => word is "father" or "mother" or "son" or "daughter" or "brother" or "sister" or "husband" or "wife" or "uncle" or "aunt" or "nephew" or "niece" or "cousin"
        or "grandfather" or "grandmother" or "grandson" or "granddaughter" or "stepfather" or "stepmother" or "stepson" or "stepdaughter" or "widow" or "widower" or "fiance" or "fiancee" or "twin";
}
