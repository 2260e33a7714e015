using System.Collections.Immutable;
using System.Text;

namespace Factum.Consistency.Words;

/// <summary>A text as its set of words, without case, articles and inflection: equal texts have equal keys, and a longer key says more.</summary>
internal static class WordKey
{
    /// <summary>Stands between the words of a key; sorts before every letter.</summary>
    private const char Separator = ' ';

    /// <summary>The stems of a text, sorted, each once, joined by spaces. A text without words is its own key.</summary>
    public static string Of(string text)
    {
        SortedSet<string> stems = new(StringComparer.Ordinal);
        StringBuilder word = new();
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text, i))
                word.Append(WordLetters.Fold(text[i]));
            else
                Take(word, stems);
        }

        return stems.Count == 0 ? text : string.Join(Separator.ToString(), stems);
    }

    public static ImmutableArray<string> WordsOf(string key) => [.. key.Split(Separator)];

    /// <summary>An apostrophe or a decimal mark belongs to a word only between its letters or digits.</summary>
    private static bool IsInWord(string text, int i)
    {
        if (WordLetters.IsWordLetter(text[i]))
            return true;
        bool isBetween = i > 0 && i + 1 < text.Length && WordLetters.IsWordLetter(text[i - 1]) && WordLetters.IsWordLetter(text[i + 1]);
        return isBetween && (text[i] is '\'' or '\u2019' || (text[i] is '.' or ',' && IsDigit(text[i - 1]) && IsDigit(text[i + 1])));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static void Take(StringBuilder word, SortedSet<string> stems)
    {
        if (word.Length == 0)
            return;
        string taken = word.ToString();
        word.Clear();
        if (taken is not ("a" or "an" or "the"))
            stems.Add(EnglishStem.Of(taken));
    }
}
