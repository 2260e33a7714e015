using Factum.Consistency.Words;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>Words without case, spelling of a country, and inflection; and which of them are of one family.</summary>
internal static class WordForms
{
    private const int LeastRoot = 4;

    private static readonly HashSet<string> endings = new(StringComparer.Ordinal)
    {
        "", "e", "s", "d", "r", "y", "er", "or", "ed", "es", "al", "ly", "ic", "en", "ier", "ing", "ion", "ist", "ism", "ity", "ive", "ian", "ful", "ant", "ent", "age", "ure", "ize", "ate", "ial", "iness",
        "able", "ible", "ance", "ence", "ancy", "ency", "ment", "ness", "ship", "less", "ally", "ator", "ation", "ition", "ative", "ional", "ership", "ering", "ization", "izing", "iz", "at", "ating", "ional", "ship",
    };

    /// <summary>The forms of all words of a text, in order.</summary>
    public static IEnumerable<string> In(string text) => Written(text).SelectMany(word => word.Forms);

    /// <summary>The words of a text as they are written, with their forms.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<string> Forms)> Written(string text)
    {
        string folded = FoldedText.Of(text.AsSpan()).ToString();
        List<(string, IReadOnlyList<string>)> words = [];
        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
            words.Add((folded.Substring(scan.Current.Start, scan.Current.Length), Of(folded.AsSpan(scan.Current.Start, scan.Current.Length))));
        return words;
    }

    /// <summary>One form, or two: <c>doesn't</c> is <c>does</c> and <c>not</c>.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> word)
    {
        char[] lower = word.ToArray();
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Unicode.ToLower(lower[i]);
        string text = new(lower);
        if (text == "cannot")
            return ["can", "not"];
        return text.EndsWith("n't", StringComparison.Ordinal) ? [Single(text.Substring(0, text.Length - 3)), "not"] : [Single(text)];
    }

    /// <summary>True for <c>lead</c> and <c>leader</c>, <c>acquir</c> and <c>acquisition</c>; by their beginning and by known endings.</summary>
    public static bool AreOfOneFamily(string a, string b)
    {
        if (a == b)
            return true;
        int common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common])
            common++;
        if (common < LeastRoot || !IsWordOfLetters(a) || !IsWordOfLetters(b))
            return false;
        for (int root = common; root >= LeastRoot && root >= common - 1; root--)
        {
            if (endings.Contains(a.Substring(root)) && endings.Contains(b.Substring(root)))
                return true;
        }

        return false;
    }

    private static string Single(string lower) => EndOfFigure(lower) is var end and > 0 ? Single(lower.Substring(0, end)) : EnglishIrregularForms.RootOf(lower) ?? EnglishIrregularForms.RootOf(EnglishStem.Of(lower)) ?? Spelling(EnglishStem.Of(lower));

    /// <summary>Where the digits of <c>3rd</c> and <c>21st</c> end; 0 for any other word.</summary>
    private static int EndOfFigure(string word)
    {
        int end = word.Length - 2;
        if (end < 1 || !Unicode.IsDigit(word[end - 1]) || word.Substring(end) is not ("st" or "nd" or "rd" or "th"))
            return 0;
        for (int i = 0; i < end; i++)
        {
            if (!Unicode.IsDigit(word[i]))
                return 0;
        }

        return end;
    }

    /// <summary><c>organis</c> is <c>organiz</c>, <c>labour</c> is <c>labor</c>, <c>centre</c> is <c>center</c>.</summary>
    private static string Spelling(string stem)
    {
        if (stem.Length > 5 && stem.EndsWith("our", StringComparison.Ordinal))
            return stem.Substring(0, stem.Length - 2) + "r";
        if (stem.Length > 5 && (stem.EndsWith("is", StringComparison.Ordinal) || stem.EndsWith("ys", StringComparison.Ordinal)))
            return stem.Substring(0, stem.Length - 1) + "z";
        return stem.Replace("isation", "ization").Replace("programm", "program").Replace("centre", "center").Replace("defence", "defense").Replace("licence", "license");
    }

    private static bool IsWordOfLetters(string word)
    {
        foreach (char c in word)
        {
            if (Unicode.IsDigit(c))
                return false;
        }

        return true;
    }
}
