namespace Factum.Evidence.Audit;

/// <summary>A phrase of a sentence that may change what is said.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Length">How many tokens it has.</param>
/// <param name="Sense">What it means.</param>
internal sealed record Marker(int First, int Length, MarkerSense Sense)
{
    public int Last => First + Length - 1;
}

/// <summary>Finds the markers of a sentence, from left to right, the longest first; neutral phrases hide what stands in them.</summary>
internal static class MarkerReader
{
    public static List<Marker> Read(List<Token> tokens, IAuditLanguage language)
    {
        List<Marker> markers = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Word == Vocabulary.Unknown)
                continue;
            (MarkerSense? sense, int length) = language.Markers.Find(tokens, i);
            if (sense is null)
                continue;
            if (sense.Category != MarkerCategory.Neutral && IsMeant(tokens, i, length, sense, language))
                markers.Add(new Marker(i, length, sense));
            i += length - 1;
        }

        RemoveDoubles(tokens, markers);
        return markers;
    }

    /// <summary>"Never without", "no firm other than": two negations in one run of words affirm.</summary>
    private static void RemoveDoubles(List<Token> tokens, List<Marker> markers)
    {
        for (int i = markers.Count - 1; i > 0; i--)
        {
            if (markers[i].Sense is not { Category: MarkerCategory.Negation, Flavour: MarkerFlavour.Exception })
                continue;
            int other = markers.FindLastIndex(i - 1, marker => marker.Sense is { Category: MarkerCategory.Negation, Reach: MarkerReach.Clause, Flavour: MarkerFlavour.Plain });
            if (other < 0 || !IsRun(tokens, markers[other].Last + 1, markers[i].First))
                continue;
            markers.RemoveAt(i);
            markers.RemoveAt(other);
            i = Math.Min(i, markers.Count);
        }
    }

    private static bool IsRun(List<Token> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordTraits.Contrast | WordTraits.Relative | WordTraits.That))
                return false;
        }

        return true;
    }

    private static bool IsMeant(List<Token> tokens, int first, int length, MarkerSense sense, IAuditLanguage language)
    {
        int next = first + length;
        bool isFigureNext = next < tokens.Count && tokens[next].Kind == TokenKind.Word && tokens[next].IsFigure;
        return sense.Category switch
        {
            // Sales declined to $3 billion.
            // "No, I was a vet": what follows is told for itself.
            MarkerCategory.Negation when length == 1 && tokens[first].Word == language.Answer && next < tokens.Count && tokens[next].Kind == TokenKind.Comma => false,
            MarkerCategory.Negation => !(sense.Flavour == MarkerFlavour.Refusal && length > 1 && isFigureNext) && !IsDated(tokens, first, sense),
            MarkerCategory.Hedge => length == 1 || tokens[next - 1].Word != language.Infinitive || !IsNounNext(tokens, next),
            MarkerCategory.Attribution => SpeechGrammar.IsSpeaking(tokens, first, length, sense),
            _ => true,
        };
    }

    /// <summary>"Send their claims to the liquidator": what follows is no verb.</summary>
    private static bool IsNounNext(List<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Kind == TokenKind.Word && (tokens[next].IsCapital || tokens[next].IsFigure || tokens[next].Is(WordTraits.Determiner));

    /// <summary>"Did not join until 2013" says that it came about.</summary>
    private static bool IsDated(List<Token> tokens, int first, MarkerSense sense)
    {
        if (sense.Reach != MarkerReach.Clause || sense.Flavour != MarkerFlavour.Plain)
            return false;
        for (int i = first + 1; i < tokens.Count && tokens[i].Kind is TokenKind.Word or TokenKind.Other && !tokens[i].Is(WordTraits.Contrast | WordTraits.And); i++)
        {
            if (tokens[i].Is(WordTraits.Until))
                return i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word;
        }

        return false;
    }
}
