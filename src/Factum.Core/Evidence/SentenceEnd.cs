using Factum.Text;

namespace Factum.Evidence;

/// <summary>Where sentences end in a folded text: after a full stop, a question or exclamation mark, before a space and no small letter.</summary>
internal static class SentenceEnd
{
    /// <summary>The first end at or behind a place, or -1.</summary>
    public static int After(ReadOnlySpan<char> text, int from)
    {
        for (int i = Math.Max(from, 1); i < text.Length; i++)
        {
            if (IsAt(text, i))
                return i;
        }

        return -1;
    }

    /// <summary>The last end, or -1.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i > 0; i--)
        {
            if (IsAt(text, i))
                return i;
        }

        return -1;
    }

    private static bool IsAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is not (' ' or '。'))
            return false;
        int stop = i - 1;
        while (stop > 0 && text[stop] is '"' or '\'' or ')' or ']')
            stop--;
        return text[i] == '。' || (text[stop] is '.' or '?' or '!' && (i + 1 == text.Length || !(Unicode.IsLetter(text[i + 1]) && !Unicode.IsUpper(text[i + 1]))));
    }
}
