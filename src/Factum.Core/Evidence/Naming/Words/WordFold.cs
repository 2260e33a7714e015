using Factum.Text;

namespace Factum.Evidence.Naming.Words;

/// <summary>Words of Latin script in the form in which they are compared: small letters without accents. Place for place the same.</summary>
internal static class WordFold
{
    /// <summary>U+00C0 to U+017F in small letters, those with an accent without it.</summary>
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

    public static char Of(char c) => c < 'À' ? Unicode.ToLower(c) : c <= 'ſ' ? Latin[c - 'À'] : Unicode.ToLower(c);

    public static string Of(ReadOnlySpan<char> word)
    {
        char[] folded = new char[word.Length];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Of(word[i]);
        return new string(folded);
    }

    /// <summary>Whether a word of a text is a word of a table, which is folded.</summary>
    public static bool Equals(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (Of(word[i]) != folded[i])
                return false;
        }

        return true;
    }

    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (!Unicode.IsLetter(c))
                continue;
            if (Unicode.ToLower(c) == c)
                return false;
            capitals++;
        }

        return capitals > 1;
    }
}
