using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Who it is that a sentence makes speak: an entity or a source of the project, by title, other name, publisher or initials (WSJ).</summary>
internal sealed class Speakers(SourceTitles sources, NameList names, NameTrail? trail = null)
{
    /// <summary>The id of the one who speaks, or null where the project does not know them.</summary>
    public string? Find(AuditedSentence sentence, Marker marker)
    {
        if (marker.Sense.Category != MarkerCategory.Attribution)
            return null;
        (int start, int end) = PlaceOf(sentence, marker);
        string? named = NamedIn(sentence.Passage, Part(sentence.Tokens, start, end)).FirstOrDefault();
        return named ?? (end == marker.First && StandsFor(sentence.Tokens, start, end) ? NamedIn(sentence.Passage, sentence.Passage.Before).FirstOrDefault() : null);
    }

    /// <summary>All whom the words name that tell who speaks; none where they are a pronoun, or nobody of the project.</summary>
    public List<string> Named(AuditedSentence sentence, Marker marker)
    {
        (int start, int end) = PlaceOf(sentence, marker);

        // "Tom Reed, the chairman of Acme, …": an apposition tells more of the speaker.
        while (end > marker.Last && end + 1 < sentence.Tokens.Count && sentence.Tokens[end].Kind == TokenKind.Comma && !VerbForms.LooksFinite(sentence.Tokens, end + 1))
            end = Math.Max(EndOf(sentence.Tokens, end + 1), end + 1);
        return [.. NamedIn(sentence.Passage, Part(sentence.Tokens, start, end))];
    }

    /// <summary>Where the words stand that tell who speaks: behind according to and an inverted verb, else before it.</summary>
    private static (int Start, int End) PlaceOf(AuditedSentence sentence, Marker marker)
    {
        List<Token> tokens = sentence.Tokens;
        int next = marker.Last + 1;
        bool isBehind = marker.Sense.Reach == MarkerReach.Source
            || (marker.First > 0 && !tokens[marker.First].Is(WordTraits.Telling) && tokens[marker.First - 1].Kind is TokenKind.Comma or TokenKind.Quote && next < tokens.Count && tokens[next].Kind == TokenKind.Word);
        if (isBehind)
            return (next, EndOf(tokens, next));
        return (SpeechGrammar.IsTrailing(tokens, marker.First, next) ? SpeechGrammar.SpeakerStart(tokens, marker.First) : StartOfClause(sentence, marker.First), marker.First);
    }

    private IEnumerable<string> NamedIn(QuotedPassage passage, TextSpan span)
    {
        if (span.IsEmpty || span.Length > 1_000)
            yield break;
        string text = passage.Text.ToString(span.Start, span.End);
        trail?.AddSpeaking(text);
        foreach (string named in NamedIn(text))
            yield return named;
    }

    /// <summary>The sources and the entities that a text names, sources before others.</summary>
    public IEnumerable<string> NamedIn(string text)
    {
        foreach ((string name, string source) in sources.All)
        {
            int at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && WordBoundary.IsAt(text.AsSpan(), at) && WordBoundary.IsAt(text.AsSpan(), at + name.Length))
                yield return source;
        }

        foreach ((_, string entity) in names.In(text))
            yield return entity;
    }

    private static TextSpan Part(List<Token> tokens, int start, int end) => start < end && start < tokens.Count ? TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End) : default;

    private static int EndOf(List<Token> tokens, int next)
    {
        int end = next;
        while (end < tokens.Count && tokens[end].Kind is TokenKind.Word or TokenKind.Other && !tokens[end].Is(WordTraits.That | WordTraits.Finite | WordTraits.Relative))
            end++;
        return end;
    }

    private static int StartOfClause(AuditedSentence sentence, int verb)
    {
        int start = verb;
        while (start > 0 && sentence.Tokens[start - 1].Clause == sentence.Tokens[verb].Clause && sentence.Tokens[start - 1].Kind is not (TokenKind.Semicolon or TokenKind.Quote))
        {
            // As Tom Reed says.
            if (sentence.Tokens[start - 1].Is(WordTraits.BehindComma) && sentence.Tokens[start - 1].Is(WordTraits.Copula))
                break;
            start--;
        }

        return start;
    }

    /// <summary>He said: the one of the sentence before. They said: who knows.</summary>
    private static bool StandsFor(List<Token> tokens, int start, int verb)
    {
        for (int i = start; i < verb; i++)
        {
            if (tokens[i].Is(WordTraits.Single))
                return true;
        }

        return false;
    }
}
