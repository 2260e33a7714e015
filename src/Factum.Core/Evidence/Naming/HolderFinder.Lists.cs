using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <content>Lists in which one verb serves for several, each with a value of its own.</content>
internal sealed partial class HolderFinder
{
    /// <summary>"Tidewater was advised by Ada Moore, Foxglove by Tom Reed".</summary>
    private NameMention? GappedBefore()
    {
        int preposition = first - 1;
        while (preposition > 0 && tokens[preposition].Is(WordTags.Honorific | WordTags.Determiner))
            preposition--;
        if (preposition < 2 || !tokens[preposition].Is(WordTags.Preposition) || reading.MentionOf(preposition - 1) is not { Form: MentionForm.Name, IsPossessive: false } name || name.Last != preposition - 1)
            return null;
        int before = name.First - 1;
        if (before > 0 && tokens[before].Is(WordTags.Determiner))
            before--;
        return before >= 0 && (tokens[before].Shape is TokenShape.Comma or TokenShape.Semicolon || tokens[before].Is(WordTags.Conjunction)) ? name : null;
    }

    /// <summary>"Tidewater owns 75 per cent, Foxglove 20 per cent": the verb of the one goes for the other.</summary>
    private NameMention? Gapped()
    {
        int end = first - 1;
        if (end > 0 && tokens[end].Shape == TokenShape.Other)
            end--;
        if (form != ValueForm.Figure || reading.MentionOf(end) is not { Form: MentionForm.Name, IsPossessive: false } name || name.Last != end)
            return null;
        int before = name.First - 1;
        if (before > 0 && tokens[before].Is(WordTags.Determiner))
            before--;
        return before > 0 && (tokens[before].Shape is TokenShape.Comma or TokenShape.Semicolon || tokens[before].Is(WordTags.Conjunction)) && HasFigureBefore(before) ? name : null;
    }

    /// <summary>"Of which 40 came from Tidewater, 35 from Foxglove", "410, against 300 for Foxglove": a figure of a list, and the name behind it.</summary>
    private NameMention? Listed()
    {
        int before = first - 1;
        while (before > 0 && (tokens[before].Shape == TokenShape.Other || tokens[before].Is(WordTags.Adjective)))
            before--;
        if (before > 0 && tokens[before].Is(WordTags.Preposition) && tokens[before - 1].Shape == TokenShape.Comma)
            before--;
        if (form != ValueForm.Figure || before < 1 || !(tokens[before].Shape == TokenShape.Comma || tokens[before].Is(WordTags.Relative)))
            return null;
        int next = last + 1;
        while (next < tokens.Length && next <= last + 2 && (tokens[next].Is(WordTags.Cardinal) || tokens[next].Is(WordTags.Verb)))
            next++;
        if (next + 1 >= tokens.Length || !tokens[next].Is(WordTags.Preposition) || tokens[next].Is(WordTags.Subordinator))
            return null;
        next += tokens[next + 1].Is(WordTags.Determiner) ? 2 : 1;
        return reading.MentionOf(next) is { Form: MentionForm.Name, IsPossessive: false } name && name.First == next && (name.Last + 1 >= tokens.Length || tokens[name.Last + 1].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon || tokens[name.Last + 1].Is(WordTags.Conjunction)) ? name : null;
    }

    private bool HasFigureBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (tokens[i].Shape == TokenShape.Number)
                return true;
        }

        return false;
    }
}
