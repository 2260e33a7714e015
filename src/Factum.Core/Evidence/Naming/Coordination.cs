using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>Names that one "and" joins: <c>owned by Tidewater and the pension fund Foxglove</c>. What is told of the one is told of the other.</summary>
internal static class Coordination
{
    public static bool Joins(SentenceReading reading, NameMention a, NameMention b)
    {
        (int from, int to) = a.First < b.First ? (a.Last, b.First) : (b.Last, a.First);
        bool isJoined = false;
        for (int i = from + 1; i < to; i++)
        {
            SentenceToken token = reading.Tokens[i];
            if (token.Shape == TokenShape.Semicolon || token.EndsInEd || token.Is(WordTags.Verb | WordTags.Auxiliary | WordTags.Subordinator | WordTags.Relative))
                return false;
            isJoined |= token.Is(WordTags.Conjunction);
        }

        return isJoined;
    }
}
