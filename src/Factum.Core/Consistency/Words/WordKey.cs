using System.Collections.Immutable;
using System.Text;
using Factum.Text;

namespace Factum.Consistency.Words;

/// <summary>A text as its set of words, without case, articles and inflection: equal texts have equal keys, and a longer key says more.</summary>
internal static class WordKey
{
    /// <summary>Stands between the words of a key; sorts before every letter.</summary>
    private const char Separator = ' ';

    /// <summary>The stems of a text, sorted, each once, joined by spaces. A text without words is its own key.</summary>
    public static string Of(string text)
    {
        ReadOnlySpan<char> folded = IsAscii(text) ? text.AsSpan() : FoldedText.Of(text.AsSpan()).Span;
        List<string> stems = [];
        StringBuilder word = new();
        for (int i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && IsInWord(folded, i))
                word.Append(Unicode.ToLower(folded[i]));
            else
                Take(word, stems);
        }

        return stems.Count == 0 ? text : Join(stems);
    }

    public static ImmutableArray<string> WordsOf(string key) => [.. key.Split(Separator)];

    /// <summary>Such texts need no folding: they have nothing to compose, and their blanks and dashes end words as they are.</summary>
    private static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }

    private static string Join(List<string> stems)
    {
        stems.Sort(StringComparer.Ordinal);
        for (int i = stems.Count - 1; i > 0; i--)
        {
            if (stems[i] == stems[i - 1])
                stems.RemoveAt(i);
        }

        return string.Join(Separator.ToString(), stems);
    }

    /// <summary>
    /// <c>C++</c> is not <c>C</c>, nor <c>5%</c> <c>5</c>, nor <c>-5</c> <c>5</c>. An apostrophe or a decimal mark belongs to a word
    /// only between its letters or digits.
    /// </summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int i)
    {
        if (IsWord(text, i))
            return true;
        bool followsWord = i > 0 && IsWord(text, i - 1);
        bool leadsWord = i + 1 < text.Length && IsWord(text, i + 1);
        return text[i] switch
        {
            '\'' => followsWord && leadsWord,
            '.' or ',' => followsWord && leadsWord && Unicode.IsDigit(text[i - 1]) && Unicode.IsDigit(text[i + 1]),
            '-' => leadsWord && Unicode.IsDigit(text[i + 1]) && (i == 0 || text[i - 1] == ' '),
            '%' or '+' or '#' => i > 0 && IsInWord(text, i - 1),
            _ => false,
        };
    }

    private static bool IsWord(ReadOnlySpan<char> text, int i) => Unicode.IsWord(Unicode.ClassAt(text, i));

    private static void Take(StringBuilder word, List<string> stems)
    {
        if (word.Length == 0)
            return;
        string taken = word.ToString();
        word.Clear();
        if (taken is not ("a" or "an" or "the"))
            stems.Add(EnglishStem.Of(taken));
    }
}
