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
        List<Token> tokens = sentence.Tokens;
        int next = marker.Last + 1;
        bool isBehind = marker.Sense.Reach == MarkerReach.Source
            || (marker.First > 0 && tokens[marker.First - 1].Kind is TokenKind.Comma or TokenKind.Quote && next < tokens.Count && tokens[next].Kind == TokenKind.Word);
        if (isBehind)
            return FindIn(sentence.Passage, Part(tokens, next, EndOf(tokens, next)));
        int start = SpeechGrammar.IsTrailing(tokens, marker.First, next) ? SpeechGrammar.SpeakerStart(tokens, marker.First) : StartOfClause(sentence, marker.First);
        TextSpan before = Part(tokens, start, marker.First);
        return FindIn(sentence.Passage, before) ?? (StandsFor(tokens, start, marker.First) ? FindIn(sentence.Passage, sentence.Passage.Before) : null);
    }

    private string? FindIn(QuotedPassage passage, TextSpan span)
    {
        if (span.IsEmpty || span.Length > 1_000)
            return null;
        string text = passage.Text.ToString(span.Start, span.End);
        trail?.AddSpeaking(text);
        return FindIn(text);
    }

    /// <summary>The source or the entity that a text names, a source before any other.</summary>
    public string? FindIn(string text)
    {
        foreach ((string name, string source) in sources.All)
        {
            int at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && WordBoundary.IsAt(text.AsSpan(), at) && WordBoundary.IsAt(text.AsSpan(), at + name.Length))
                return source;
        }

        return names.In(text).Select(found => found.Entity).FirstOrDefault();
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
            start--;
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
