using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Cuts a part of a folded text into words and marks.</summary>
internal static class SentenceTokens
{
    public static SentenceToken[] Of(ReadOnlySpan<char> text, TextSpan part)
    {
        List<SentenceToken> tokens = [];
        int i = part.Start;
        while (i < part.End)
        {
            if (text[i] == ' ' || Unicode.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int end = EndOf(text, i, part.End, out TokenShape shape);
            tokens.Add(Make(text, i, end, shape, tokens.Count > 0 && tokens[tokens.Count - 1].End == i));
            i = end;
        }

        return [.. tokens];
    }

    private static SentenceToken Make(ReadOnlySpan<char> text, int start, int end, TokenShape shape, bool isJoined)
    {
        SentenceToken token = new() { Start = start, End = end, Shape = shape, IsJoined = isJoined, Mention = -1 };
        if (shape != TokenShape.Word)
            return token;
        ReadOnlySpan<char> word = text.Slice(start, end - start);
        token.Tags = EnglishWords.TagsOf(word);
        token.IsCapital = Unicode.IsUpper(word[0]);
        token.EndsInEd = word.Length > 3 && word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e';
        token.EndsInS = word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's';
        return token;
    }

    private static int EndOf(ReadOnlySpan<char> text, int i, int limit, out TokenShape shape)
    {
        char c = text[i];
        if (Unicode.IsWord(Unicode.ClassAt(text, i)))
        {
            shape = Unicode.IsDigit(c) ? TokenShape.Number : TokenShape.Word;
            int end = i + 1;
            while (end < limit && Continues(text, end, limit))
                end++;
            return end;
        }

        shape = c switch
        {
            ',' => TokenShape.Comma,
            ';' or ':' => TokenShape.Semicolon,
            '(' or '[' => TokenShape.Open,
            ')' or ']' => TokenShape.Close,
            '"' => TokenShape.Quote,
            '.' or '!' or '?' => TokenShape.Stop,
            '\'' => IsPossessive(text, i, limit) ? TokenShape.Possessive : TokenShape.Quote,
            '-' or '–' or '—' or '−' => i > 0 && i + 1 < limit && Unicode.IsWord(text[i - 1]) && Unicode.IsWord(text[i + 1]) && c == '-' ? TokenShape.Hyphen : TokenShape.Dash,
            _ => TokenShape.Other,
        };
        return shape == TokenShape.Possessive && i + 1 < limit && text[i + 1] == 's' ? i + 2 : i + 1;
    }

    private static bool Continues(ReadOnlySpan<char> text, int i, int limit)
    {
        char c = text[i];
        if (Unicode.IsWord(Unicode.ClassAt(text, i)))
            return char.IsLowSurrogate(c) || !(UnspacedScripts.Contains(text, i) || UnspacedScripts.Contains(text, i - 1));
        if (i + 1 >= limit)
            return false;
        return c switch
        {
            '.' or ',' => Unicode.IsDigit(text[i - 1]) && Unicode.IsDigit(text[i + 1]),

            // The apostrophe of a contraction and that of a name: didn't, O'Neill.
            '\'' => Unicode.IsLetter(text[i - 1]) && Unicode.IsLetter(text[i + 1]) && !IsPossessive(text, i, limit),
            _ => false,
        };
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int i, int limit)
    {
        if (i == 0 || !Unicode.IsWord(text[i - 1]))
            return false;
        if (i + 1 < limit && text[i + 1] == 's')
            return i + 2 >= limit || !Unicode.IsWord(text[i + 2]);
        return text[i - 1] is 's' or 'x' or 'z' && i + 2 < limit && text[i + 1] == ' ' && Unicode.IsLetter(text[i + 2]);
    }
}
