using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming.Relations;

/// <summary>Finds who held an office before: <c>succeeds Peter Quill</c>, <c>took over from Bill Nutter</c>.</summary>
internal static class PredecessorReader
{
    private const int MostOfNoun = 6;

    /// <summary>The words by which a quote tells that somebody was followed by another; null where it does not.</summary>
    public static string? Find(CitedNames cited, QuotedPassage passage, NamedEntity entity)
    {
        SentenceReading reading = cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start));
        if (reading.Mentions.Find(mention => mention.Form == MentionForm.Name && mention.Entities.Contains(entity) && passage.Quotes(mention.Span)) is not { } named)
            return null;
        int verb = StartOf(reading.Tokens, named) - 1;
        if (verb < 0)
            return null;
        if (WordAt(passage, reading, verb) is "from")
            verb = TakenOver(passage, reading, verb - 1, named);
        else if (!IsFollowed(WordAt(passage, reading, verb)) || (verb > 0 && reading.Tokens[verb - 1].Is(WordTags.Auxiliary) && WordAt(passage, reading, verb - 1) is "was" or "been" or "be" or "being"))
            return null;
        return verb < 0 ? null : passage.In(TextSpan.FromBounds(reading.Tokens[verb].Start, named.Span.End)).ToString();
    }

    /// <summary>Where the phrase begins of which a name is the end: <c>his aunt Keziah</c>, <c>private-equity owner Ashdown</c>.</summary>
    public static int StartOf(SentenceToken[] tokens, NameMention mention)
    {
        int start = mention.First;
        while (start > 0 && mention.First - start < MostOfNoun && MayStandBefore(tokens[start - 1]))
            start--;
        return start;
    }

    private static bool MayStandBefore(SentenceToken token) =>
        token.Shape == TokenShape.Hyphen
        || (token.IsWord && !token.Is(WordTags.Preposition | WordTags.Verb | WordTags.Conjunction | WordTags.Subordinator | WordTags.Relative | WordTags.Auxiliary) && !token.EndsInEd
            && (!token.EndsInS || token.Is(WordTags.Determiner | WordTags.PossessivePronoun)));

    /// <summary>The verb of "took over in October from"; -1 where there is none.</summary>
    private static int TakenOver(QuotedPassage passage, SentenceReading reading, int from, NameMention named)
    {
        for (int i = from; i > 0 && i >= named.First - MostOfNoun; i--)
        {
            if (WordAt(passage, reading, i) is "over")
                return WordAt(passage, reading, i - 1) is "took" or "takes" or "taken" or "taking" or "take" ? i - 1 : -1;
        }

        return -1;
    }

    private static bool IsFollowed(string verb) => verb is "succeeds" or "succeeded" or "succeed" or "succeeding" or "replaces" or "replaced" or "replace" or "replacing";

    private static string WordAt(QuotedPassage passage, SentenceReading reading, int token) => WordFold.Of(passage.In(TextSpan.FromBounds(reading.Tokens[token].Start, reading.Tokens[token].End)));
}
