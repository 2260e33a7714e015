using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>
/// Marks names that tell where somebody was before (<c>ex-Tidewater</c>, <c>formerly of Tidewater</c>, <c>came to us from Tidewater</c>), or will be
/// (<c>is leaving to join Tidewater</c>, <c>will found her own firm, Tidewater</c>).
/// </summary>
internal static class ElsewhereReader
{
    private const int MostBetween = 4;

    public static void Mark(SentenceReading reading, FoldedText text)
    {
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Form is MentionForm.Name or MentionForm.UnknownName)
                mention.Elsewhere = IsBefore(reading.Tokens, text, mention.First - 1) && !IsToldOf(reading.Tokens, text, mention.Last + 1) ? Elsewhere.Before : IsNext(reading.Tokens, text, mention.First - 1) ? Elsewhere.Next : Elsewhere.Nowhere;
        }
    }

    private static bool IsBefore(SentenceToken[] tokens, FoldedText text, int before)
    {
        if (before > 0 && tokens[before].Is(WordTags.Determiner))
            before--;
        if (before < 1)
            return false;
        if (tokens[before].Shape == TokenShape.Hyphen || tokens[before - 1].Shape == TokenShape.Hyphen)
            return WordAt(tokens, text, tokens[before].Shape == TokenShape.Hyphen ? before - 1 : before - 2) is "ex" or "Ex";
        switch (WordAt(tokens, text, before))
        {
            case "of" or "at" or "with":
                return WordAt(tokens, text, before - 1) is "formerly" or "late" or "previously" or "once";
            case "from":
                for (int i = before - 1; i >= 0 && before - i <= MostBetween; i--)
                {
                    if (IsComing(WordAt(tokens, text, i)))
                        return true;
                    if (!tokens[i].IsWord || tokens[i].Is(WordTags.Verb))
                        return false;
                }

                return false;
            default:
                return WordAt(tokens, text, before) is "ex";
        }
    }

    /// <summary>"To join Tidewater", "will start a firm of his own, Tidewater".</summary>
    private static bool IsNext(SentenceToken[] tokens, FoldedText text, int before)
    {
        bool isApposition = before > 0 && tokens[before].Shape == TokenShape.Comma;
        for (int i = isApposition ? before - 1 : before; i > 0 && before - i <= MostBetween + 1; i--)
        {
            if (IsGoing(WordAt(tokens, text, i)))
                return IsYetToCome(tokens, text, i);
            if (!tokens[i].IsWord || tokens[i].Is(WordTags.Verb | WordTags.Preposition | WordTags.Conjunction) || (!isApposition && !tokens[i].Is(WordTags.Determiner | WordTags.Adjective | WordTags.PossessivePronoun | WordTags.OrganisationNoun)))
                return false;
        }

        return false;
    }

    /// <summary>"leaves to join", "will join", "is joining": but not "was the first to join", "had decided to join".</summary>
    private static bool IsYetToCome(SentenceToken[] tokens, FoldedText text, int verb)
    {
        int i = verb - 1;
        if (WordAt(tokens, text, verb) is "joining" or "founding" or "starting" or "launching")
            return WordAt(tokens, text, i) is "is" or "are" or "be";
        if (WordAt(tokens, text, i) is "will" or "shall" or "may" or "could" or "might")
            return true;
        if (WordAt(tokens, text, i) is not "to")
            return false;
        for (i--; i >= 0 && verb - i <= MostBetween + 1; i--)
        {
            if (WordAt(tokens, text, i) is "leaving" or "leaves" or "quitting" or "quits" or "resigning" or "resigns" or "is" or "plans" or "wants" or "intends" or "hopes" or "due" or "set" or "going" or "agreed" or "about")
                return true;
            if (!tokens[i].IsWord || tokens[i].Is(WordTags.Verb))
                return false;
        }

        return false;
    }

    private static bool IsGoing(ReadOnlySpan<char> verb) => verb is "join" or "found" or "start" or "launch" or "joining" or "founding" or "starting" or "launching";

    /// <summary>"From Tidewater, where she ran the yard": what follows is told of it.</summary>
    private static bool IsToldOf(SentenceToken[] tokens, FoldedText text, int next) =>
        next + 1 < tokens.Length && tokens[next].Shape == TokenShape.Comma && WordAt(tokens, text, next + 1) is "where" or "which" or "whose";

    private static bool IsComing(ReadOnlySpan<char> verb) => verb is "came" or "comes" or "coming" or "joined" or "joins" or "joining" or "arrived" or "arrives" or "arriving" or "moved" or "moves" or "moving"
        or "poached" or "recruited" or "hired" or "lured" or "signed" or "switched" or "defected" or "transferred" or "headhunted" or "jumped";

    private static ReadOnlySpan<char> WordAt(SentenceToken[] tokens, FoldedText text, int i) => i < 0 ? default : text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start);
}
