using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Who else takes part in the clause of which another is the subject: <c>Tidewater bought Foxglove for 5 million</c> is about both.</summary>
internal static class Participants
{
    private const int MostSkipped = 24;

    public static bool Include(SentenceReading reading, NamedEntity entity, Holder holder, TextSpan value)
    {
        int first = reading.TokenAt(value.Start), last = reading.TokenAt(Math.Max(value.End - 1, value.Start));
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Form != MentionForm.Name || !mention.Entities.Contains(entity) || mention.First < holder.Nearest.First)
                continue;
            if (mention.First <= last)
            {
                if (!IsAside(reading.Tokens, mention, first))
                    return true;
            }
            else if (!HasBoundary(reading, last, mention, holder.IsRelative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Named before the holder, as the subject of another clause that stands beside this one.</summary>
    public static bool HasClauseOfItsOwn(SentenceReading reading, NamedEntity entity, Holder holder, TextSpan value)
    {
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Form != MentionForm.Name || !mention.Entities.Contains(entity))
                continue;
            if (IsAside(reading.Tokens, mention, reading.TokenAt(value.Start)) || IsOnlyPossessor(reading.Tokens, mention))
                continue;
            if (!mention.IsSubject || !IsCoordinated(reading, mention, holder.Nearest))
                return false;
        }

        return true;
    }

    /// <summary>"Quill's grandson, Tom, is secretary": whose grandson he is takes no part in what he is.</summary>
    private static bool IsOnlyPossessor(SentenceToken[] tokens, NameMention mention)
    {
        if (!mention.IsPossessive || mention.IsSubject)
            return false;
        int i = mention.Last + 2;
        while (i < tokens.Length && (tokens[i].Shape == TokenShape.Hyphen || (tokens[i].IsWord && tokens[i].Is(WordTags.Adjective) && !tokens[i].Is(WordTags.Noun))))
            i++;
        return i < tokens.Length && tokens[i].Is(WordTags.Relation);
    }

    private static bool IsCoordinated(SentenceReading reading, NameMention a, NameMention b)
    {
        (int from, int to) = a.First < b.First ? (a.Last, b.First) : (b.Last, a.First);
        if (a.First > 0 && reading.Tokens[a.First - 1].Is(WordTags.Subordinator))
            return false;
        for (int i = from + 1; i < to; i++)
        {
            SentenceToken token = reading.Tokens[i];
            if (token.Shape is TokenShape.Semicolon || token.Is(WordTags.Conjunction | WordTags.Says) || (token.Is(WordTags.Subordinator) && !token.Is(WordTags.Preposition)))
                return true;
        }

        return false;
    }

    /// <summary>In brackets or in a relative clause that ended before the value.</summary>
    private static bool IsAside(SentenceToken[] tokens, NameMention mention, int value)
    {
        for (int i = mention.First - 1; i >= 0 && mention.First - i <= MostSkipped; i--)
        {
            if (tokens[i].Shape == TokenShape.Close || tokens[i].Shape == TokenShape.Comma)
                return false;
            if (tokens[i].Shape == TokenShape.Open)
                return EndsBefore(tokens, mention.Last, value, TokenShape.Close);
            if (tokens[i].Is(WordTags.Relative))
                return i > 0 && tokens[i - 1].Shape == TokenShape.Comma && EndsBefore(tokens, mention.Last, value, TokenShape.Comma);
        }

        return false;
    }

    private static bool EndsBefore(SentenceToken[] tokens, int from, int value, TokenShape closing)
    {
        for (int i = from + 1; i < value && i < tokens.Length; i++)
        {
            if (tokens[i].Shape == closing)
                return true;
        }

        return false;
    }

    /// <summary>"Ada for 12 years, Tom for five": a figure of his own.</summary>
    private static bool HasFigureBehind(SentenceToken[] tokens, int name) =>
        IsFigure(tokens, name + 1) || (name + 1 < tokens.Length && tokens[name + 1].Is(WordTags.Preposition) && IsFigure(tokens, name + 2));

    /// <summary>"Sold 41, against 37 for Tidewater": the figure behind the comma is its own.</summary>
    private static bool HasFigureBetween(SentenceToken[] tokens, int comma, int name)
    {
        for (int i = name - 1; i > comma && name - i <= 4; i--)
        {
            if (IsFigure(tokens, i))
                return true;
        }

        return false;
    }

    private static bool IsFigure(SentenceToken[] tokens, int i) => i < tokens.Length && (tokens[i].Shape == TokenShape.Number || tokens[i].Is(WordTags.Cardinal));

    private static bool HasBoundary(SentenceReading reading, int value, NameMention mention, bool isRelative)
    {
        if (mention.IsSubject)
            return true;
        for (int i = value + 1; i < mention.First; i++)
        {
            SentenceToken token = reading.Tokens[i];
            bool isNewPredicate = token.Is(WordTags.Conjunction) && i + 1 < mention.First && (reading.Tokens[i + 1].Is(WordTags.Verb | WordTags.Subordinator) || reading.Tokens[i + 1].EndsInEd);
            bool isGapped = token.Shape == TokenShape.Comma && ((i + 1 == mention.First && HasFigureBehind(reading.Tokens, mention.Last)) || HasFigureBetween(reading.Tokens, i, mention.First));
            bool isNewMember = token.Is(WordTags.Conjunction) && i + 1 == mention.First && reading.Tokens[i - 1].Shape == TokenShape.Comma;
            if (token.Shape == TokenShape.Semicolon || isNewPredicate || isNewMember || isGapped || (isRelative && token.Shape == TokenShape.Comma) || reading.MentionOf(i) is { IsSubject: true, Form: not MentionForm.Pronoun })
                return true;
        }

        return false;
    }
}
